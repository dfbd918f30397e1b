// TypeScript as tokens. Strings, templates, regular expressions and comments are single tokens, so that a rule
// on code never trips over text.

export type TokenKind = "word" | "number" | "string" | "template" | "regex" | "mark" | "comment";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const PATTERN = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    String.raw`(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')`,
    String.raw`(?<word>#?[A-Za-z_$][\w$]*)`,
    String.raw`(?<number>\d[\w.]*)`,
    String.raw`(?<mark>=>|\.\.\.|\?\?=?|\?\.|&&=?|\|\|=?|===?|!==?|>>>=?|[-+*/%&|^<>=!]=|<<|>>|\+\+|--|\*\*|[^\s])`,
  ].join("|"),
  "y",
);
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;

/** Words after which a value starts. */
export const OPERAND_KEYWORDS = new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "void",
  "throw",
  "await",
]);

/** True when the token before allows a value to start here: then `/` begins a regex, `[` and `{` a literal. */
export function isValuePosition(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === "word") return OPERAND_KEYWORDS.has(before.text);
  return before.kind === "mark" && ![")", "]", "}", "++", "--"].includes(before.text);
}

/** End of a template literal that starts at `at`, inner expressions and their templates included. */
function templateEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && text[i] !== "`") {
    if (text[i] === "\\") i += 2;
    else if (text.startsWith("${", i)) i = expressionEnd(text, i + 2);
    else i++;
  }
  return i + 1;
}

function expressionEnd(text: string, at: number): number {
  let depth = 1;
  let i = at;
  while (i < text.length && depth > 0) {
    const char = text[i]!;
    if (char === "`") {
      i = templateEnd(text, i);
      continue;
    }
    if (char === '"' || char === "'") {
      i = text.indexOf(char, i + 1) + 1;
      continue;
    }
    if (char === "{") depth++;
    if (char === "}") depth--;
    i++;
  }
  return i;
}

/** Every token of a file, comments included. A template is one token, whatever is inside. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let last: Token | undefined;
  let i = 0;
  const add = (kind: TokenKind, part: string): void => {
    const token = { kind, text: part, line };
    tokens.push(token);
    if (kind !== "comment") last = token;
    line += part.split("\n").length - 1;
    i += part.length;
  };
  if (text.startsWith("#!")) add("comment", text.slice(0, text.indexOf("\n")));
  while (i < text.length) {
    const char = text[i]!;
    if (/\s/.test(char)) {
      if (char === "\n") line++;
      i++;
      continue;
    }
    if (char === "`") {
      add("template", text.slice(i, templateEnd(text, i)));
      continue;
    }
    REGEX.lastIndex = i;
    const isComment = text.startsWith("//", i) || text.startsWith("/*", i);
    const regex = char === "/" && !isComment && isValuePosition(last) ? REGEX.exec(text) : null;
    if (regex !== null) {
      add("regex", regex[0]);
      continue;
    }
    PATTERN.lastIndex = i;
    const groups = PATTERN.exec(text)!.groups!;
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as TokenKind;
    add(kind, groups[kind]!);
  }
  return tokens;
}
