// Where a command writes: data to out, talk to err; colour only where somebody sees it.

export type ColorMode = "auto" | "always" | "never";

export interface TerminalSettings {
  readonly isTty: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

const CODES: Record<Style, string> = {
  bold: "1",
  dim: "2",
  red: "31",
  green: "32",
  yellow: "33",
  cyan: "36",
};

/** Whether to colour: an explicit --color, then NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR, TERM=dumb, the tty. */
export function wantsColor(mode: ColorMode, { env, isTty }: TerminalSettings): boolean {
  if (mode !== "auto") return mode === "always";
  if (env["NO_COLOR"]) return false;
  const forced = env["CLICOLOR_FORCE"] ?? env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "" && forced !== "0") return true;
  return isTty && env["TERM"] !== "dumb";
}

/** Puts styles around text, or leaves it as it is. */
export class Paint {
  readonly #isOn: boolean;

  constructor(isOn: boolean) {
    this.#isOn = isOn;
  }

  paint(style: Style, text: string): string {
    return this.#isOn && text !== "" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
  }
}

export const PLAIN = new Paint(false);

export class Terminal {
  readonly settings: TerminalSettings;
  readonly #out: (text: string) => void;
  readonly #err: (text: string) => void;

  constructor(
    out: (text: string) => void,
    err: (text: string) => void,
    settings: TerminalSettings,
  ) {
    this.#out = out;
    this.#err = err;
    this.settings = settings;
  }

  /** Data, as it is. */
  write(text: string): void {
    this.#out(text);
  }

  /** One line of data. */
  line(text: string): void {
    this.#out(`${text}\n`);
  }

  /** One line of talk. */
  say(text: string): void {
    this.#err(`${text}\n`);
  }

  paint(mode: ColorMode): Paint {
    return new Paint(wantsColor(mode, this.settings));
  }
}
