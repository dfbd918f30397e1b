// A fake world with a service and two servers, for the tests of commands.

import { FakeWorld } from "../../support/fake-world.ts";

export const VIP = "tcp:192.0.2.1:80";

export async function worldWithService(): Promise<FakeWorld> {
  const world = new FakeWorld();
  await world.run("service", "add", VIP, "--scheduler", "rr");
  await world.run("server", "add", VIP, "198.18.1.11", "--method", "nat", "--weight", "3");
  await world.run(
    "server",
    "add",
    VIP,
    "198.18.1.12",
    "--tunnel",
    "gue:6080",
    "--checksum",
    "full",
  );
  world.director.asked.length = 0;
  return world;
}
