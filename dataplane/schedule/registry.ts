// Every scheduler, one line each, in the order of ipvsadm(8).

import { dh } from "./dh.ts";
import { fo } from "./fo.ts";
import { lblc } from "./lblc.ts";
import { lblcr } from "./lblcr.ts";
import { lc } from "./lc.ts";
import { mh } from "./mh.ts";
import { nq } from "./nq.ts";
import { ovf } from "./ovf.ts";
import { rr } from "./rr.ts";
import type { SchedulerKind } from "./scheduler.ts";
import { sed } from "./sed.ts";
import { sh } from "./sh.ts";
import { twos } from "./twos.ts";
import { wlc } from "./wlc.ts";
import { wrr } from "./wrr.ts";

export const SCHEDULERS: readonly SchedulerKind[] = [
  rr,
  wrr,
  lc,
  wlc,
  lblc,
  lblcr,
  dh,
  sh,
  sed,
  nq,
  fo,
  ovf,
  mh,
  twos,
];

const byName = new Map(SCHEDULERS.map((kind) => [kind.name, kind]));

/** The scheduler of that name, or null. */
export const findScheduler = (name: string): SchedulerKind | null => byName.get(name) ?? null;
