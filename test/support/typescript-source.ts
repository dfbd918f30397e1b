// The functions of a TypeScript file: enough to check house rules on, far from a parser.
// They are found by their shape: `function`, `name(…) {` and `=>`, types told apart by what precedes them.

import { isValuePosition, OPERAND_KEYWORDS, type Token, tokenize } from "./typescript-tokens.ts";

export interface SourceFunction {
  readonly name: string;
  readonly isConstructor: boolean;
  /** False for an arrow function that is an argument or a result. */
  readonly isNamed: boolean;
  /** Text of the comments right before the declaration. */
  readonly comment: string;
  /** Index of the first token of the parameters, and one past the last token of the body. */
  readonly from: number;
  readonly bodyFrom: number;
  readonly to: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The function round this one, or null. */
  parent: SourceFunction | null;
}

export interface Source {
  /** Without comments. */
  readonly tokens: readonly Token[];
  readonly functions: readonly SourceFunction[];
}

const OPENERS: Record<string, string> = { "(": ")", "[": "]", "{": "}" };
const CLOSERS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

const isMark = (token: Token | undefined, text: string): boolean =>
  token?.kind === "mark" && token.text === text;

/** Index of the bracket that closes the one at `at`. */
function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i]!.kind !== "mark") continue;
    if (tokens[i]!.text in OPENERS) depth++;
    if (tokens[i]!.text in CLOSERS && --depth === 0) return i;
  }
  return tokens.length - 1;
}

/** Index of the bracket that opens the one closed at `at`. */
function opening(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i >= 0; i--) {
    if (tokens[i]!.kind !== "mark") continue;
    if (tokens[i]!.text in CLOSERS) depth++;
    if (tokens[i]!.text in OPENERS && --depth === 0) return i;
  }
  return 0;
}

const TYPE_CONTINUES = new Set([":", "|", "&", "=>", ",", "<", "is", "readonly", "keyof"]);

/** From the `:` behind parameters to the token that ends the return type: `{`, `=>`, or anything else. */
function typeEnd(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  let angles = 0;
  while (i < tokens.length) {
    const { text } = tokens[i]!;
    const continues = TYPE_CONTINUES.has(tokens[i - 1]!.text);
    if (text === "<") angles++;
    if (text === ">") angles--;
    const isInner = angles > 0 || continues;
    if (text === "(" || text === "[" || (text === "{" && isInner)) i = closing(tokens, i);
    else if (!isInner && ["{", "=>", ";", "=", ",", ")"].includes(text)) return i;
    i++;
  }
  return i;
}

/** One past the last token of an expression that starts at `at`. */
function expressionStop(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.kind === "mark") {
      if (token.text in OPENERS) i = closing(tokens, i);
      else if (token.text in CLOSERS || token.text === "," || token.text === ";") return i;
    }
    i++;
  }
  return i;
}

const STATEMENT_WORDS = new Set(["if", "for", "while", "switch", "catch", "with", "function"]);
const MODIFIERS = new Set(
  "export const let async static get set override private protected public readonly function".split(
    " ",
  ),
);

/** Index where a declaration starts, its modifiers included, when its name stands at `at`. */
function declarationStart(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && (MODIFIERS.has(tokens[i - 1]!.text) || isMark(tokens[i - 1], "*"))) i--;
  return i;
}

interface Shape {
  readonly name: number;
  readonly from: number;
  readonly bodyFrom: number;
  readonly to: number;
}

/** `name(…) {` or `name(…): Type {`: a function or a method whose parameters open at `at`. */
function braceFunction(tokens: readonly Token[], at: number): Shape | null {
  let name = at - 1;
  if (isMark(tokens[name], ">")) while (name > 0 && !isMark(tokens[name + 1], "<")) name--;
  const before = tokens[name];
  if (before === undefined || (STATEMENT_WORDS.has(before.text) && before.text !== "function")) {
    return null;
  }
  if (before.kind !== "word" && before.kind !== "string" && !isMark(before, "]")) return null;
  let body = closing(tokens, at) + 1;
  if (isMark(tokens[body], ":")) body = typeEnd(tokens, body);
  if (!isMark(tokens[body], "{")) return null;
  return { name, from: at, bodyFrom: body, to: closing(tokens, body) + 1 };
}

const TYPE_ARROW_BEFORE = new Set([":", "|", "&", "<", "readonly", "=>", "extends"]);

/** True when the `name:` before `at` is a property of an object literal, not an annotation. */
function isProperty(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], ":")) return false;
  for (let i = at - 2; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind !== "mark") continue;
    if (token.text in CLOSERS) i = opening(tokens, i);
    else if (token.text in OPENERS) {
      return token.text === "{" && !isMark(tokens[i - 1], ":") && isValuePosition(tokens[i - 1]);
    }
  }
  return false;
}

/** Where the parameters of the `=>` at `at` start, or -1 when it belongs to a type. */
function arrowStart(tokens: readonly Token[], at: number): number {
  let end = at - 1;
  // Walk over a return type: back to the `)` that is followed by its `:`.
  for (let i = end; i > 0 && i > end - 40; i--) {
    if (isMark(tokens[i], ":") && isMark(tokens[i - 1], ")") && typeEnd(tokens, i) === at) {
      end = i - 1;
      break;
    }
  }
  const start = isMark(tokens[end], ")") ? opening(tokens, end) : end;
  const before = tokens[start - 1];
  if (before === undefined || !TYPE_ARROW_BEFORE.has(before.text)) return start;
  // `a => b => c` and a property are values; a parameter's or variable's annotation is a type.
  return isMark(before, "=>") || isProperty(tokens, start) ? start : -1;
}

function arrowFunction(tokens: readonly Token[], at: number): Shape | null {
  const from = arrowStart(tokens, at);
  if (from < 0) return null;
  const bodyFrom = at + 1;
  const isBlock = isMark(tokens[bodyFrom], "{");
  const to = isBlock ? closing(tokens, bodyFrom) + 1 : expressionStop(tokens, bodyFrom);
  let name = from - 1;
  if (tokens[name]?.text === "async") name--;
  if (isMark(tokens[name], ":")) name--;
  // `const name: Type = (…) => …`: back over the annotation to the declared word.
  if (isMark(tokens[name], "=")) {
    name--;
    for (let i = name; i > 0 && i > name - 40; i--) {
      if (tokens[i - 1]!.text === "const" || tokens[i - 1]!.text === "let") name = i;
      if (isMark(tokens[i], ";")) break;
    }
  }
  return { name: Math.max(name, 0), from, bodyFrom, to };
}

/** Token ranges of interfaces and type aliases, in which nothing is a function. */
function isInType(tokens: readonly Token[]): (at: number) => boolean {
  const marks = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length - 1; i++) {
    const isName = tokens[i + 1]!.kind === "word";
    const startsStatement = i === 0 || [";", "}", "export", "{"].includes(tokens[i - 1]!.text);
    if (tokens[i]!.kind !== "word" || !isName || !startsStatement) continue;
    if (tokens[i]!.text === "interface") {
      let body = i;
      while (body < tokens.length && !isMark(tokens[body], "{")) body++;
      marks.fill(1, i, closing(tokens, body) + 1);
    } else if (tokens[i]!.text === "type") {
      marks.fill(1, i, expressionStop(tokens, i));
    }
  }
  return (at) => marks[at] === 1;
}

/** Tokens and functions of a file, functions in the order of their start. */
export function readSource(text: string): Source {
  const all = tokenize(text);
  const tokens: Token[] = [];
  /** Comments before each token. */
  const comments: string[] = [];
  let pending = "";
  for (const token of all) {
    if (token.kind === "comment") {
      pending += `${token.text}\n`;
      continue;
    }
    tokens.push(token);
    comments.push(pending);
    pending = "";
  }
  const inType = isInType(tokens);
  const functions: SourceFunction[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== "mark" || inType(i)) return;
    const shape =
      token.text === "("
        ? braceFunction(tokens, i)
        : token.text === "=>"
          ? arrowFunction(tokens, i)
          : null;
    if (shape === null) return;
    const name = tokens[shape.name]!.text;
    functions.push({
      name,
      isConstructor: name === "constructor",
      isNamed: tokens[shape.name]!.kind === "word" && !OPERAND_KEYWORDS.has(name),
      comment: comments[declarationStart(tokens, shape.name)]!,
      from: shape.from,
      bodyFrom: shape.bodyFrom,
      to: shape.to,
      firstLine: tokens[declarationStart(tokens, shape.name)]!.line,
      lastLine: tokens[shape.to - 1]!.line,
      parent: null,
    });
  });
  functions.sort((a, b) => a.from - b.from);
  const open: SourceFunction[] = [];
  for (const each of functions) {
    while (open.length > 0 && open.at(-1)!.to <= each.from) open.pop();
    each.parent = open.at(-1) ?? null;
    open.push(each);
  }
  return { tokens, functions };
}
