// npm run test:oracle: random lives of a director, lived by the real kernel and by tapvs, compared answer by answer.
//
//   npm run test:oracle -- --seeds 200 --from 1     lives of the seeds 1 to 200
//   npm run test:oracle -- --script FILE            one life: lines of `tapvs sim`
//   … --no-shrink                                   tell differences as they are
//
// The status is 1 when anything differed. Where Debian's packages cannot be fetched, it says so and ends with 0.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { answersText, type Difference, differenceText, firstDifference } from "./compare.ts";
import { makeLife } from "./generate.ts";
import { buildOracle, liveAsKernel } from "./kernel.ts";
import { type Answer, type Life, linesOf, parseLife, type Request } from "./script.ts";
import { shrink } from "./shrink.ts";
import { liveAsTapvs } from "./twin.ts";

const LIVES_A_BOOT = 10;
const GUESTS = 2;
/** A guest that ended early gets what it did not answer again, so often. */
const BOOTS_MAX = 4;

const out = (text: string): void => void process.stdout.write(`${text}\n`);

/** When the kernel did what was asked: programs do so at their end, which on a busy machine is seconds later. */
const momentOf = (request: Request, { at, took }: Answer): number =>
  (at as number) + (request["ipvsadm"] === undefined ? 0 : ((took as number | undefined) ?? 0));

/** First difference of each life; all in one boot, or more when a guest ends early. */
async function probeInOneBoot(lives: readonly Life[]): Promise<(Difference | null)[]> {
  const found = new Map<Life, Difference | null>();
  for (let boot = 0; boot < BOOTS_MAX && found.size < lives.length; boot++) {
    const left = lives.filter((life) => !found.has(life));
    for (const [i, kernel] of (await liveAsKernel(left)).entries()) {
      if (kernel === null) continue;
      const life = left[i]!;
      const atMs = kernel.map((answer, line) => momentOf(life[line]!, answer));
      found.set(life, firstDifference(life, kernel, await liveAsTapvs(life, atMs)));
    }
  }
  return lives.map((life) => {
    const difference = found.get(life);
    if (difference === undefined) throw new Error("the guest never came to the end of a life");
    return difference;
  });
}

/** Runs jobs, at most so many at once, as many guests as there are. */
async function inParallel<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = [...jobs.entries()];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [i, job] = next;
      results[i] = await job();
    }
  };
  await Promise.all(Array.from({ length: GUESTS }, lane));
  return results;
}

async function probe(lives: readonly Life[]): Promise<(Difference | null)[]> {
  const size = Math.max(1, Math.ceil(lives.length / GUESTS));
  const parts = Array.from({ length: Math.ceil(lives.length / size) }, (_, i) =>
    lives.slice(i * size, (i + 1) * size),
  );
  return (await inParallel(parts.map((part) => () => probeInOneBoot(part)))).flat();
}

async function tell(
  what: string,
  life: Life,
  difference: Difference,
  isShrunk: boolean,
): Promise<void> {
  const found = isShrunk ? await shrink(life, difference, probe) : { life, difference };
  out(`\n${what}: request ${difference.index + 1} of ${life.length} is answered differently`);
  out(differenceText(found.life, found.difference));
  if (isShrunk) out(`  as a script\n${linesOf(found.life)}\n`);
}

interface Numbered {
  readonly seed: number;
  readonly life: Life;
}

interface Found extends Numbered {
  readonly difference: Difference;
}

async function compareSeeds(from: number, seeds: number): Promise<Found[]> {
  const found: Found[] = [];
  let done = 0;
  const job = (first: number) => async (): Promise<void> => {
    const count = Math.min(LIVES_A_BOOT, from + seeds - first);
    const batch: Numbered[] = [];
    for (let i = 0; i < count; i++) {
      batch.push({ seed: first + i, life: await makeLife(first + i) });
    }
    const differences = await probeInOneBoot(batch.map(({ life }) => life));
    for (const [i, difference] of differences.entries()) {
      if (difference === null) continue;
      found.push({ ...batch[i]!, difference });
      out(`\nseed ${batch[i]!.seed}: ${answersText(difference)}\n`);
    }
    done += count;
    out(`${done} of ${seeds} seeds, ${found.length} with differences`);
  };
  const jobs = Array.from({ length: Math.ceil(seeds / LIVES_A_BOOT) }, (_, i) =>
    job(from + i * LIVES_A_BOOT),
  );
  await inParallel(jobs);
  return found.sort((a, b) => a.seed - b.seed);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "200" },
      from: { type: "string", default: "1" },
      script: { type: "string" },
      "no-shrink": { type: "boolean", default: false },
    },
  });
  const fault = await buildOracle();
  if (fault !== null) {
    out(`SKIPPED: the packages of the reference kernel cannot be had: ${fault}`);
    return 0;
  }
  const isShrunk = !values["no-shrink"];
  if (values.script !== undefined) {
    const life = parseLife(readFileSync(values.script, "utf8"));
    const [difference] = await probeInOneBoot([life]);
    if (difference) await tell(values.script, life, difference, isShrunk);
    out(difference ? "1 difference" : "0 differences");
    return difference ? 1 : 0;
  }
  const seeds = Number(values.seeds);
  const found = await compareSeeds(Number(values.from), seeds);
  for (const { difference, life, seed } of isShrunk ? found : []) {
    await tell(`seed ${seed}`, life, difference, true);
  }
  out(`${seeds} seeds, ${found.length} with differences`);
  return found.length > 0 ? 1 : 0;
}

process.exitCode = await main();
