// Timeouts of one service: its flows follow them, those of other services do not, and ipvsadm leaves them alone.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { difference } from "../../../dataplane/control/difference.ts";
import { inProcessClient } from "../../../dataplane/control/in-process.ts";
import { whatIf } from "../../../dataplane/what-if.ts";
import { ControlError } from "../../../proto/client.ts";
import { FakeWorld } from "../../support/fake-world.ts";
import { Laboratory } from "../../support/laboratory.ts";
import { tcp, udp } from "../../support/packet.ts";

const own = suite("own timeouts of a service");

const CLIENT = "198.18.64.1";
const SERVER = "198.18.1.11";

let laboratory: Laboratory;
let world: FakeWorld;

own.before.each(async () => {
  laboratory = new Laboratory();
  for (const name of ["-t 192.0.2.100:80", "-t 192.0.2.100:81", "-u 192.0.2.100:53"]) {
    await laboratory.ipvsadm(`-A ${name} -s rr`);
    await laboratory.ipvsadm(`-a ${name} -r ${SERVER} -m`);
  }
  world = new FakeWorld();
  world.connect = () => Promise.resolve(inProcessClient(laboratory.director));
});

const set = async (service: string, timeouts: string): Promise<void> => {
  const status = await world.run("service", "edit", service, "--timeouts", timeouts);
  assert.is(status, 0, world.stderr);
};

/** Seconds that the flow of a client's port has left, at its last packet. */
function secondsOf(clientPort: number): number {
  const { flows, nowTicks } = laboratory.director;
  for (let flow = flows.next(0); flow >= 0; flow = flows.next(flow + 1)) {
    if (flows.clientPort(flow) !== clientPort) continue;
    return Math.round(((flows.deadline(flow) - nowTicks) | 0) / 100);
  }
  return -1;
}

function establish(port: number, clientPort: number): void {
  const from = `${CLIENT}:${clientPort}`;
  const to = `192.0.2.100:${port}`;
  laboratory.send("tap0", tcp({ from, to, flags: "S" }));
  laboratory.send("tap1", tcp({ from: `${SERVER}:${port}`, to: from, flags: "SA" }));
  laboratory.send("tap0", tcp({ from, to, flags: "A" }));
}

own("a TCP connection follows them when it is established and after its FIN", async () => {
  await set("tcp:192.0.2.100:80", "60,7,0");
  establish(80, 1024);
  establish(81, 1025);
  assert.is(secondsOf(1024), 60);
  assert.is(secondsOf(1025), 900);

  for (const [clientPort, port] of [
    [1024, 80],
    [1025, 81],
  ]) {
    const fin = { from: `${SERVER}:${port}`, to: `${CLIENT}:${clientPort}`, flags: "FA" };
    laboratory.send("tap1", tcp(fin));
  }
  assert.is(secondsOf(1024), 7);
  assert.is(secondsOf(1025), 120);
});

own("other states keep what all services have, and 0 is what all have", async () => {
  await set("tcp:192.0.2.100:80", "0,7,0");
  laboratory.send("tap0", tcp({ from: `${CLIENT}:1024`, to: "192.0.2.100:80", flags: "S" }));
  assert.is(secondsOf(1024), 60);
  establish(80, 1025);
  assert.is(secondsOf(1025), 900);
  await laboratory.ipvsadm("--set 33 0 0");
  establish(80, 1026);
  assert.is(secondsOf(1026), 33);
});

own("UDP has its own, and the flow ends by it", async () => {
  await set("udp:192.0.2.100:53", "0,0,5");
  laboratory.send("tap0", udp({ from: `${CLIENT}:1024`, to: "192.0.2.100:53" }));
  assert.is(secondsOf(1024), 5);
  laboratory.simulation.advance(7000);
  assert.is(secondsOf(1024), -1);
});

own("an edit by ipvsadm, and rules from a file, leave them alone", async () => {
  await set("tcp:192.0.2.100:80", "60,7,0");
  await laboratory.ipvsadm("-E -t 192.0.2.100:80 -s wlc");
  establish(80, 1024);
  assert.is(secondsOf(1024), 60);

  const { listServices } = await inProcessClient(laboratory.director).send({ listServices: {} });
  const services = listServices!.services!;
  const wanted = services.flatMap(({ servers, service }) => {
    const { timeouts: _timeouts, ...rest } = service!;
    return [
      { addService: { service: rest } },
      ...servers!.map(({ server }) => ({ addServer: { service: rest.key!, server: server! } })),
    ];
  });
  assert.equal(difference(services, wanted), []);
});

own("they are listed, and can be taken back", async () => {
  await set("tcp:192.0.2.100:80", "60,7,0");
  await world.run("service", "show", "tcp:192.0.2.100:80");
  assert.match(world.stdout, /timeouts 60,7,0 s/);
  await world.run("service", "show", "tcp:192.0.2.100:80", "-o", "json");
  assert.equal(world.json()["timeouts"], { tcp_seconds: 60, tcp_fin_seconds: 7, udp_seconds: 0 });

  await set("tcp:192.0.2.100:80", "0,0,0");
  await world.run("service", "show", "tcp:192.0.2.100:80", "-o", "json");
  assert.is(world.json()["timeouts"], null);
  establish(80, 1024);
  assert.is(secondsOf(1024), 900);
});

own("what-if tells them, and what makes no sense is refused", async () => {
  await set("udp:192.0.2.100:53", "0,0,5");
  const packet = udp({ from: `${CLIENT}:1024`, to: "192.0.2.100:53" });
  const trace = whatIf(laboratory.director, packet, "tap0");
  assert.match(JSON.stringify(trace), /expires in 5 s/);

  for (const text of ["60", "1,2", "a,b,c", "1,2,9999999"]) {
    assert.is(await world.run("service", "edit", "udp:192.0.2.100:53", "--timeouts", text), 2);
    assert.match(world.stderr, /--timeouts must be three numbers/);
  }
  const [listing] = (await inProcessClient(laboratory.director).send({ listServices: {} }))
    .listServices!.services!;
  const service = { ...listing!.service!, timeouts: { tcpSeconds: 9_999_999 } };
  try {
    await inProcessClient(laboratory.director).send({
      change: { changes: [{ editService: { service } }], atomic: true },
    });
    assert.unreachable("it was accepted");
  } catch (error) {
    assert.instance(error, ControlError);
    assert.match((error as ControlError).message, /a flow timeout must be from 0 to 2678400 s/);
  }
});

own.run();
