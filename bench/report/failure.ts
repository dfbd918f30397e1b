// What failed in a run that went on without it.

export interface Failure {
  /** Name of a contender, or file of a benchmark in memory. */
  readonly who: string;
  /** When, and what was said. */
  readonly why: string;
}

export const failureSentence = ({ who, why }: Failure): string => `${who}: ${why}`;

/** What an error says, without the name of who it is about before it. */
export function reasonOf(error: unknown, who?: string): string {
  const text = error instanceof Error ? error.message : String(error);
  return who !== undefined && text.startsWith(`${who}: `) ? text.slice(who.length + 2) : text;
}
