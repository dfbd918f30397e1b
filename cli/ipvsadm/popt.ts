// Walks through a command line as popt(3) does: clusters (-Ln), values attached by "=", directly or as the
// next word, optional values, "--", and words that are no options anywhere in between.

import { LONG_OPTIONS, type OptionSpec, SHORT_OPTIONS } from "./options.ts";

export type Token =
  | { readonly kind: "option"; readonly spec: OptionSpec; readonly value: string | null }
  | { readonly kind: "error"; readonly reason: string }
  | { readonly kind: "end" };

const END: Token = { kind: "end" };
const error = (reason: string): Token => ({ kind: "error", reason });

export class OptionReader {
  /** Words that are no options, so far. */
  readonly words: string[] = [];
  readonly #argv: readonly string[];
  #next = 0;
  /** What is left of a cluster of short options. */
  #cluster = "";

  constructor(argv: readonly string[]) {
    this.#argv = argv;
  }

  /** The command line word that was read last, as messages name it. */
  get lastWord(): string {
    return this.#argv[this.#next - 1] ?? "";
  }

  next(): Token {
    if (this.#cluster !== "") return this.#short();
    while (this.#next < this.#argv.length) {
      const word = this.#argv[this.#next++]!;
      if (word === "--") {
        this.words.push(...this.#argv.slice(this.#next));
        this.#next = this.#argv.length;
      } else if (word.startsWith("--")) {
        return this.#long(word.slice(2));
      } else if (word.startsWith("-") && word !== "-") {
        this.#cluster = word.slice(1);
        return this.#short();
      } else {
        this.words.push(word);
      }
    }
    return END;
  }

  #long(text: string): Token {
    const equals = text.indexOf("=");
    const spec = LONG_OPTIONS.get(equals < 0 ? text : text.slice(0, equals));
    if (spec === undefined) return error("unknown option");
    if (equals < 0) return this.#withNextWord(spec);
    if (spec.value === "none") return error("option does not take an argument");
    return { kind: "option", spec, value: text.slice(equals + 1) };
  }

  #short(): Token {
    const spec = SHORT_OPTIONS.get(this.#cluster[0]!);
    const rest = this.#cluster.slice(1);
    this.#cluster = "";
    if (spec === undefined) return error("unknown option");
    if (spec.value === "none") {
      this.#cluster = rest;
      return { kind: "option", spec, value: null };
    }
    if (rest === "") return this.#withNextWord(spec);
    return { kind: "option", spec, value: rest.startsWith("=") ? rest.slice(1) : rest };
  }

  #withNextWord(spec: OptionSpec): Token {
    if (spec.value === "none") return { kind: "option", spec, value: null };
    const word = this.#argv[this.#next];
    const isValue = word !== undefined && !(spec.value === "optional" && word.startsWith("-"));
    if (isValue) {
      this.#next++;
      return { kind: "option", spec, value: word };
    }
    return spec.value === "required"
      ? error("missing argument")
      : { kind: "option", spec, value: null };
  }
}
