// What every scheduler must do, whatever its rule. A scheduler may be an exception only with a reason, and must be one.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SCHEDULERS } from "../../dataplane/schedule/registry.ts";
import { NONE, SERVER_OVERLOADED } from "../../dataplane/schedule/server-table.ts";
import type { Packet } from "../../dataplane/wire/packet.ts";
import { from, LetteredPool } from "../support/pools.ts";

type Check =
  | "equal shares for equal weights"
  | "shares in proportion to weights"
  | "serves as long as somebody can"
  | "never an overloaded server";

/** What does not hold for a scheduler, and why. */
const EXCEPTIONS: Readonly<Record<string, Partial<Record<Check, string>>>> = {
  rr: { "shares in proportion to weights": "weights do not matter to it" },
  lc: { "shares in proportion to weights": "weights do not matter to it" },
  fo: {
    "equal shares for equal weights": "one server gets everything",
    "shares in proportion to weights": "one server gets everything",
  },
  ovf: {
    "equal shares for equal weights": "one server is filled after the other",
    "shares in proportion to weights": "one server is filled after the other",
    "serves as long as somebody can": "full servers take no more",
  },
  dh: {
    "shares in proportion to weights": "weights do not matter to it",
    "serves as long as somebody can": "a destination has one server and no other",
  },
  sh: { "serves as long as somebody can": "a client has one server without sh-fallback" },
  mh: { "serves as long as somebody can": "a client has one server without mh-fallback" },
  lblc: {
    "never an overloaded server": "a remembered server is not tested for it, as in the kernel",
  },
};

/** Packets of different clients to different destinations. */
function packets(count: number): Packet[] {
  return Array.from({ length: count }, (_, i) => {
    const packet = from("10.0.0.1:1024");
    // Multiplied, so that neighbours differ in all bits.
    packet.source0 = 0x0a000000 | (Math.imul(i, 7919) & 0xffffff);
    packet.destination0 = 0x0b000000 | (Math.imul(i, 104_729) & 0xffffff);
    packet.sourcePort = 1024 + i;
    return packet;
  });
}

/** Connections that become active and stay; how many each letter got. */
function shares(lettered: LetteredPool, count: number): Map<string, number> {
  const got = new Map<string, number>();
  for (const packet of packets(count)) {
    const letter = lettered.pick(packet);
    if (letter !== "-") lettered.servers.bind(lettered.id(letter), false, true);
    got.set(letter, (got.get(letter) ?? 0) + 1);
  }
  return got;
}

/** A small generator of numbers below a bound. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % bound;
  };
}

/** Random life of a pool: picks, ends of connections, edits. `look` sees every pick. */
function churn(
  lettered: LetteredPool,
  steps: number,
  look: (letter: string, step: number) => void,
): void {
  const below = numbers(11);
  const traffic = packets(200);
  const flows: number[] = [];
  const present = new Set("ABCD");
  for (let step = 0; step < steps; step++) {
    const letter = "ABCDEF"[below(6)]!;
    const event = below(10);
    if (event === 0 && present.has(letter)) lettered.edit(letter, { weight: below(5) });
    else if (event === 1 && present.delete(letter)) lettered.delete(letter);
    else if (event === 2 && !present.has(letter)) {
      present.add(letter);
      lettered.add(letter, below(5));
    } else if (event === 3 && present.has(letter)) {
      lettered.setFlag(letter, SERVER_OVERLOADED, below(2) === 0);
    } else if (event === 4 && flows.length > 0) {
      lettered.servers.unbind(flows.splice(below(flows.length), 1)[0]!, false, true);
    }
    const id = lettered.pool.scheduler.pick(lettered.pool, traffic[below(200)]!, step);
    look(lettered.letter(id), step);
    if (id === NONE) continue;
    flows.push(id);
    lettered.servers.bind(id, false, true);
  }
}

function mustFail(check: () => void): void {
  let failed = false;
  try {
    check();
  } catch {
    failed = true;
  }
  assert.ok(failed, "the check holds after all: the exception is not needed");
}

const conformance = suite("conformance/schedulers");

for (const { name } of SCHEDULERS) {
  const check = (title: string, body: () => void): void => {
    const reason = EXCEPTIONS[name]?.[title as Check];
    // An exception is a statement about the scheduler, too: the check must fail for it.
    if (reason === undefined) conformance(`${name}: ${title}`, body);
    else conformance(`${name}: not "${title}": ${reason}`, () => mustFail(body));
  };

  check("no server of an empty pool", () => {
    const lettered = new LetteredPool(name, []);

    assert.is(lettered.pick(), "-");
    lettered.add("A", 1);
    assert.is(lettered.pick(), "A");
    lettered.delete("A");
    assert.is(lettered.pick(), "-");
  });

  check("no server when every weight is 0", () => {
    assert.is(new LetteredPool(name, [0, 0, 0]).picks(3), "---");
  });

  check("never a server that is quiesced or not in the pool, through any churn", () => {
    const lettered = new LetteredPool(name, [1, 2, 3, 4]);
    let picked = 0;

    churn(lettered, 3000, (letter, step) => {
      if (letter === "-") return;
      picked++;
      const id = lettered.id(letter);
      assert.is.not(id, NONE, `step ${step}: ${letter} is not in the pool`);
      assert.ok(lettered.servers.weight[id]! > 0, `step ${step}: ${letter} is quiesced`);
      assert.ok(lettered.servers.isAvailable(id), `step ${step}: ${letter} was deleted`);
    });

    assert.ok(picked > 200, `${picked} decisions`);
  });

  check("never an overloaded server", () => {
    const lettered = new LetteredPool(name, [1, 2, 3, 4]);

    churn(lettered, 3000, (letter, step) => {
      if (letter === "-") return;
      const isOverloaded = lettered.servers.isOverloaded(lettered.id(letter));
      assert.not.ok(isOverloaded, `step ${step}: ${letter}`);
    });
  });

  check("serves as long as somebody can", () => {
    const lettered = new LetteredPool(name, [1, 1, 1]);
    lettered.edit("A", { weight: 0 });
    lettered.setFlag("C", SERVER_OVERLOADED, true);

    assert.equal([...shares(lettered, 50)], [["B", 50]]);
  });

  check("equal shares for equal weights", () => {
    const got = shares(new LetteredPool(name, [1, 1, 1, 1]), 2000);

    for (const letter of "ABCD") {
      const share = got.get(letter) ?? 0;
      assert.ok(Math.abs(share - 500) < 80, `${letter} got ${share} of 2000`);
    }
  });

  check("shares in proportion to weights", () => {
    const got = shares(new LetteredPool(name, [4, 3, 2, 1]), 4000);

    for (const [letter, expected] of [
      ["A", 1600],
      ["B", 1200],
      ["C", 800],
      ["D", 400],
    ] as const) {
      const share = got.get(letter) ?? 0;
      assert.ok(Math.abs(share - expected) < 120, `${letter} got ${share} of 4000`);
    }
  });

  check("the same history gives the same decisions", () => {
    const decisions = (): string => {
      const letters: string[] = [];
      churn(new LetteredPool(name, [1, 2, 3, 4], 0, 42), 500, (letter) => letters.push(letter));
      return letters.join("");
    };

    assert.is(decisions(), decisions());
  });

  check("a clone goes on with the same decisions and leaves the original alone", () => {
    const lettered = new LetteredPool(name, [3, 2, 2, 1]);
    churn(lettered, 100, () => {});
    const { pool } = lettered;
    const traffic = packets(60);
    const decide = (scheduler: typeof pool.scheduler): number[] =>
      traffic.map((packet) => scheduler.pick(pool, packet, 5000));

    const copy = pool.scheduler.clone();
    const other = pool.scheduler.clone();
    const first = decide(copy);

    assert.equal(decide(other), first);
    assert.equal(decide(pool.scheduler), first);
  });

  check("a thousand servers", () => {
    const lettered = new LetteredPool(name, []);
    for (let i = 0; i < 1000; i++) lettered.add(String.fromCharCode(65 + i), 1 + (i % 7));

    const got = shares(lettered, 3000);

    for (const letter of got.keys()) assert.is.not(letter, "-");
    // sh has 256 slots, which 64 servers of average weight 4 fill.
    const isForOne = name === "fo" || name === "ovf";
    assert.ok(isForOne || got.size > 50, `${got.size} servers got something`);
  });
}

conformance.run();
