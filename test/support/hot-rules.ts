// What functions of a `// Hot:` file may not do: allocate. Constructors, factories (`create`), functions whose
// comment says "Control path" and everything inside them are free; so is a `throw`, which ends the process.

import { readSource, type Source, type SourceFunction } from "./typescript-source.ts";
import { isValuePosition, type Token } from "./typescript-tokens.ts";

export interface Violation {
  readonly line: number;
  readonly what: string;
}

export const isHot = (text: string): boolean => /^(?:\/\/[^\n]*\n)*\/\/ Hot:/.test(text);

function isFree(each: SourceFunction): boolean {
  if (each.isConstructor || each.name === "create" || each.comment.includes("Control path"))
    return true;
  // An argument of a call at the top level runs while the module loads.
  return each.parent === null ? !each.isNamed : isFree(each.parent);
}

const isMark = (token: Token | undefined, text: string): boolean =>
  token?.kind === "mark" && token.text === text;

/** `{` after `case x:` or `default:` opens a block; after any other `:` a literal. */
function isCaseColon(tokens: readonly Token[], colon: number): boolean {
  for (let i = colon - 1; i >= 0; i--) {
    const { kind, text } = tokens[i]!;
    if (kind === "word" && (text === "case" || text === "default")) return true;
    if (kind === "mark" && [";", "{", "}", "?"].includes(text)) return false;
  }
  return false;
}

const BLOCK_BEFORE = new Set([")", "{", "}", ";"]);
const PATTERN_BEFORE = new Set(["const", "let"]);

function isObjectLiteral(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || (before.kind === "mark" && BLOCK_BEFORE.has(before.text)))
    return false;
  if (isMark(before, ":")) return !isCaseColon(tokens, at - 1);
  return isValuePosition(before);
}

function isArrayLiteral(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // `x![i]` and `f()![i]` index; `![]` does not.
  if (isMark(before, "!")) return isValuePosition(tokens[at - 2]);
  if (before?.kind === "word" && PATTERN_BEFORE.has(before.text)) return true;
  return isValuePosition(before);
}

/** What the token at `at` allocates, or null. */
function allocation(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]!;
  if (token.kind === "template") return "a template string";
  if (token.kind === "number" && token.text.endsWith("n")) return "a BigInt";
  if (token.kind === "word") {
    if (token.text === "new") return "`new`";
    if (token.text === "BigInt") return "a BigInt";
    if (token.text === "try" && isMark(tokens[at + 1], "{")) return "`try`";
    return null;
  }
  if (token.kind !== "mark") return null;
  if (token.text === "...") return "a spread or rest";
  if (token.text === "{" && isObjectLiteral(tokens, at)) return "an object literal";
  if (token.text === "[" && isArrayLiteral(tokens, at)) return "an array literal or pattern";
  return null;
}

function checkFunction(source: Source, each: SourceFunction, found: Violation[]): void {
  const { tokens } = source;
  const isRest = tokens.slice(each.from, each.bodyFrom).some((token) => isMark(token, "..."));
  if (isRest) found.push({ line: each.firstLine, what: `a spread or rest in ${each.name}` });
  const isBlock = isMark(tokens[each.bodyFrom], "{");
  for (let i = each.bodyFrom + (isBlock ? 1 : 0); i < each.to; i++) {
    if (tokens[i]!.text === "throw" && tokens[i]!.kind === "word") {
      while (i < each.to && !isMark(tokens[i], ";")) i++;
      continue;
    }
    const what = allocation(tokens, i);
    if (what !== null) found.push({ line: tokens[i]!.line, what: `${what} in ${each.name}` });
  }
}

/** Allocations in the functions of a hot file that run per frame. */
export function hotViolations(text: string): Violation[] {
  const source = readSource(text);
  const found: Violation[] = [];
  for (const each of source.functions) {
    if (isFree(each)) continue;
    if (each.parent === null) checkFunction(source, each, found);
    else found.push({ line: each.firstLine, what: `a closure in ${each.parent.name}` });
  }
  return found;
}
