// tapvs save, diff and apply.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { VIP, worldWithService } from "./world-of.ts";

const test = suite("tapvs save, diff, apply");

/** The service of the test world, one server changed, one missing, and a new service. */
const RULES = `-A -t 192.0.2.1:80 -s rr
-a -t 192.0.2.1:80 -r 198.18.1.11:80 -m -w 5 -x 100 -y 50
-A -u 192.0.2.1:53 -s wlc
`;

test("save prints lines in the order in which servers were added, with thresholds", async () => {
  const world = await worldWithService();
  await world.run("server", "edit", VIP, "198.18.1.11", "--upper", "100", "--lower", "50");
  assert.is(await world.run("save"), 0);
  assert.is(
    world.stdout,
    "-A -t 192.0.2.1:80 -s rr\n" +
      "-a -t 192.0.2.1:80 -r 198.18.1.11:80 -m -w 3 -x 100 -y 50\n" +
      "-a -t 192.0.2.1:80 -r 198.18.1.12:80 -i -w 1 --tun-type gue --tun-port 6080 --tun-csum\n",
  );
});

test("what save prints does not differ, and applying it changes nothing", async () => {
  const world = await worldWithService();
  await world.run("save");
  world.files.set("rules", world.stdout);
  assert.is(await world.run("diff", "rules"), 0);
  assert.is(world.stdout, "");
  assert.is(await world.run("apply", "--prune", "rules"), 0);
  assert.is(world.stderr, "Nothing to change.\n");
});

test("diff prints the whole plan and says by its status that there is one", async () => {
  const world = await worldWithService();
  world.files.set("rules", RULES);
  assert.is(await world.run("diff", "rules"), 1);
  assert.equal(world.stdout.split("\n"), [
    "- server tcp:192.0.2.1:80 198.18.1.12:80",
    "~ server tcp:192.0.2.1:80 198.18.1.11:80 -m -w 5 -x 100 -y 50",
    "+ service udp:192.0.2.1:53 -s wlc",
    "",
  ]);
});

test("apply sends one atomic request, and leaves what is not in the file unless pruning", async () => {
  const world = await worldWithService();
  world.files.set("rules", RULES);
  assert.is(await world.run("apply", "rules"), 0);
  assert.match(world.stderr, /^2 changes applied\. Revision 5\.\n$/);
  const [, request] = world.director.asked;
  assert.is(request!.change!.atomic, true);
  assert.is(world.director.services.length, 2);
  assert.is(world.director.services.at(-1)!.servers!.length, 2);

  assert.is(await world.run("apply", "--prune", "rules"), 0);
  assert.is(world.director.services.at(-1)!.servers!.length, 1);
});

test("a dry run asks the director whether it would take the plan, and changes nothing", async () => {
  const world = await worldWithService();
  world.files.set("rules", RULES);
  assert.is(await world.run("apply", "--dry-run", "--prune", "rules"), 0);
  assert.match(world.stdout, /^- server/);
  assert.is(world.stderr, "3 changes, not applied.\n");
  assert.is(world.director.asked[1]!.change!.dryRun, true);
  assert.is(world.director.services.length, 1);
});

test("a plan is a document with -o json, with what became of it", async () => {
  const world = await worldWithService();
  world.files.set("rules", RULES);
  const changes = [
    {
      action: "delete",
      options: "",
      object: "server",
      service: "tcp:192.0.2.1:80",
      server: "198.18.1.12:80",
    },
    {
      action: "change",
      object: "server",
      service: "tcp:192.0.2.1:80",
      server: "198.18.1.11:80",
      options: "-m -w 5 -x 100 -y 50",
    },
    { action: "add", object: "service", service: "udp:192.0.2.1:53", options: "-s wlc" },
  ];

  assert.is(await world.run("diff", "-o", "json", "rules"), 1);
  assert.equal(world.json(), { schema: "tapvs/plan/v1", changes });
  assert.is(await world.run("apply", "--prune", "--dry-run", "-o", "json", "rules"), 0);
  assert.equal(world.json(), { schema: "tapvs/plan/v1", changes, applied: false });
  assert.is(await world.run("apply", "--prune", "-o", "json", "rules"), 0);
  const { revision } = world.director;
  assert.equal(world.json(), { schema: "tapvs/plan/v1", changes, applied: true, revision });
  assert.is(await world.run("apply", "--prune", "-o", "json", "rules"), 0);
  assert.equal(world.json(), { schema: "tapvs/plan/v1", changes: [], applied: false });
});

test("when the director refuses one change, none is made", async () => {
  const world = await worldWithService();
  world.files.set("rules", `${RULES}-A -t 192.0.2.9:80 -s nosuch\n`);
  assert.is(await world.run("apply", "rules"), 4);
  assert.match(world.stderr, /no such scheduler/);
  assert.is(world.director.services.length, 1);
});

test("a mistake in the file is told with file and line, and nothing is asked", async () => {
  const world = await worldWithService();
  world.files.set("rules", "-A -t 192.0.2.1:80\n-a -t nosuch -r 198.18.1.1\n");
  assert.is(await world.run("apply", "rules"), 1);
  assert.is(
    world.stderr,
    "tapvs: rules: line 2: illegal virtual server address[:port] specified\n",
  );
  world.files.set("rules", "-a -t 192.0.2.7:80 -r 198.18.1.1\n");
  assert.is(await world.run("apply", "rules"), 1);
  assert.match(world.stderr, /^tapvs: rules: .*gets a server before it is added\n$/);
  assert.is(await world.run("apply", "missing"), 1);
  assert.is(
    world.stderr,
    "tapvs: cannot read missing: there is no such file or directory (ENOENT)\n",
  );
});

test.run();
