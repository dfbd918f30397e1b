import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeLife } from "../../oracle/generate.ts";
import { linesOf, parseLife } from "../../oracle/script.ts";
import { Twin } from "../../oracle/twin.ts";

const generating = suite("oracle/generate");

generating("the same seed is the same life, another seed another one", async () => {
  const life = linesOf(await makeLife(7));

  assert.is(linesOf(await makeLife(7)), life);
  assert.is.not(linesOf(await makeLife(8)), life);
  assert.is(linesOf(parseLife(life)), life);
});

generating(
  "lives hold every kind of request that both sides know, and tapvs answers all",
  async () => {
    const kinds = new Set<string>();
    const verdicts = new Set<unknown>();
    for (let seed = 1; seed <= 12; seed++) {
      const twin = new Twin();
      for (const request of await makeLife(seed)) {
        kinds.add(Object.keys(request)[0]!);
        const answer = await twin.ask(request);
        assert.is(answer["error"], undefined, JSON.stringify(request));
        verdicts.add(answer["verdict"]);
      }
    }

    for (const kind of ["ipvsadm", "sysctl", "mark", "packet", "advance", "proc"]) {
      assert.ok(kinds.has(kind), kind);
    }
    for (const verdict of ["nat", "nat-reply", "dr", "tunnel", "held", "drop", "reset"]) {
      assert.ok(verdicts.has(verdict), verdict);
    }
  },
);

generating.run();
