// Servers on addresses of the director: who answers, what is counted, and what passes a local port.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LABORATORY, Simulation } from "../../dataplane/simulation.ts";
import { describePacket } from "../support/decode.ts";
import { flowLines } from "../../dataplane/observe/proc.ts";
import { inProcessClient } from "../../dataplane/control/in-process.ts";
import { runIpvsadm } from "../../cli/ipvsadm/run.ts";
import { Laboratory } from "../support/laboratory.ts";
import { ethernet, tcp, udp } from "../support/packet.ts";

const CLIENT = "198.18.64.1:1000";
const VIP = "192.0.2.100";
const HOME = "198.18.1.1";

const local = suite("regression/local-servers");

async function laboratoryWith(...lines: string[]): Promise<Laboratory> {
  const laboratory = new Laboratory();
  for (const line of lines) await laboratory.ipvsadm(line);
  return laboratory;
}

async function statsOf(laboratory: Laboratory, server: string): Promise<number[]> {
  laboratory.simulation.advance(2100);
  const { stdout } = await laboratory.ipvsadm("-Ln --stats");
  const line = stdout.split("\n").find((text) => text.includes(`-> ${server}`))!;
  return line.trim().split(/\s+/).slice(2).map(Number);
}

for (const method of ["-m", "-g", "-i"]) {
  local(
    `TCP ${method}: the reset counts as the server's reply and closes the connection`,
    async () => {
      const laboratory = await laboratoryWith(
        `-A -t ${VIP}:80 -s rr`,
        `-a -t ${VIP}:80 -r ${HOME}:80 ${method}`,
      );

      const answer = laboratory.send("tap0", tcp({ from: CLIENT, to: `${VIP}:80`, flags: "S" }));

      assert.is(answer.verdict, "reset");
      assert.match(flowLines(laboratory.director)[0]!, /CLOSE +10$/);
      assert.equal(await statsOf(laboratory, `${HOME}:80`), [1, 1, 1, 40, 40]);
    },
  );
}

local("UDP: the ICMP error counts as the server's reply, whatever the server's port", async () => {
  const laboratory = await laboratoryWith(
    `-A -u ${VIP}:53 -s rr`,
    `-a -u ${VIP}:53 -r ${HOME}:5353 -m`,
  );

  const answer = laboratory.send("tap0", udp({ from: CLIENT, to: `${VIP}:53`, data: "hello" }));

  assert.is(answer.out.length, 1);
  assert.match(
    describePacket(answer.out[0]!.frame.subarray(14)),
    /192\.0\.2\.100 > 198\.18\.64\.1/,
  );
  assert.equal(await statsOf(laboratory, `${HOME}:5353`), [1, 1, 1, 33, 61]);
});

local("UDP: the error quotes what was sent, with the checksum that the server got", async () => {
  const laboratory = await laboratoryWith(
    `-A -u ${VIP}:53 -s rr`,
    `-a -u ${VIP}:53 -r ${HOME}:5353 -m`,
  );
  const sent = udp({ from: CLIENT, to: `${VIP}:53`, data: "hello" });
  const seen = udp({ from: CLIENT, to: `${HOME}:5353`, data: "hello" });

  const { out } = laboratory.send("tap0", sent);

  sent.set(seen.subarray(26, 28), 26);
  assert.equal(out[0]!.frame.slice(14 + 28), sent);
});

local("UDP with a wrong checksum gets no answer", async () => {
  const laboratory = await laboratoryWith(
    `-A -u ${VIP}:53 -s rr`,
    `-a -u ${VIP}:53 -r ${HOME}:5353 -m`,
  );
  const broken = udp({ from: CLIENT, to: `${VIP}:53`, data: "hello" });
  broken[27]! ^= 1;

  const { out, reason } = laboratory.send("tap0", broken);

  assert.equal([out.length, reason], [0, "transport-checksum"]);
});

local("a one-packet flow is over when its error is sent: it counts for nobody", async () => {
  for (const [method, source] of [
    ["-g", [192, 0, 2, 100]],
    ["-m", [198, 18, 1, 1]],
  ] as const) {
    const laboratory = await laboratoryWith(
      `-A -u ${VIP}:53 -s rr -o`,
      `-a -u ${VIP}:53 -r ${HOME}:53 ${method}`,
    );

    const { out } = laboratory.send("tap0", udp({ from: CLIENT, to: `${VIP}:53`, data: "hello" }));

    assert.equal([...out[0]!.frame.subarray(26, 30)], source, method);
    assert.equal(await statsOf(laboratory, `${HOME}:53`), [1, 1, 0, 33, 0]);
  }
});

local(
  "NAT to a loopback address is refused without an answer; the connection is there",
  async () => {
    const laboratory = await laboratoryWith(
      `-A -t ${VIP}:82 -s rr`,
      `-a -t ${VIP}:82 -r 127.0.0.1:82 -m`,
    );

    const answer = laboratory.send("tap0", tcp({ from: CLIENT, to: `${VIP}:82`, flags: "S" }));

    assert.equal([answer.out.length, answer.reason], [0, "local-unavailable"]);
    assert.match(flowLines(laboratory.director)[0]!, /SYN_RECV/);
  },
);

/** A director with a TUN to its kernel. */
async function withLocalPort(method: string): Promise<Simulation> {
  const port = { name: "home", mac: "00:00:00:00:00:00", layer: 3, addresses: [], neighbours: [] };
  const setup = { ...LABORATORY, ports: [...LABORATORY.ports, { ...port, layer: 3 as const }] };
  const simulation = new Simulation({ ...setup, localPort: "home" });
  const client = inProcessClient(simulation.director);
  for (const line of [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r ${HOME}:8080 ${method}`]) {
    assert.is((await runIpvsadm("ipvsadm", line.split(" "), "", client)).rc, 0);
  }
  return simulation;
}

const fromClient = (payload: Uint8Array): Uint8Array =>
  ethernet({ to: "02:00:00:00:00:01", from: "02:00:00:00:00:fe", payload });
const fromHome = (payload: Uint8Array): Uint8Array =>
  ethernet({ to: "00:00:00:00:00:00", from: "00:00:00:00:00:00", payload });

for (const [method, address] of [
  ["-m", `${HOME}:8080`],
  ["-g", `${VIP}:80`],
] as const) {
  local(`a local port takes packets ${method} to the kernel and brings the replies`, async () => {
    const simulation = await withLocalPort(method);
    const syn = tcp({ from: CLIENT, to: `${VIP}:80`, flags: "S", ttl: 9 });

    const forth = simulation.send("tap0", fromClient(syn));
    assert.equal([forth.verdict, forth.out[0]!.port], ["local", "home"]);
    const arrived = forth.out[0]!.frame.subarray(14);
    assert.equal(arrived, tcp({ from: CLIENT, to: address, flags: "S", ttl: 9 }));

    const answer = tcp({ from: address, to: CLIENT, flags: "SA", ttl: 64 });
    const back = simulation.send("home", fromHome(answer));
    assert.is(back.out[0]!.port, "tap0");
    const received = back.out[0]!.frame.subarray(14);
    assert.equal(received, tcp({ from: `${VIP}:80`, to: CLIENT, flags: "SA", ttl: 64 }));

    simulation.send("tap0", fromClient(tcp({ from: CLIENT, to: `${VIP}:80`, flags: "A" })));
    assert.match(flowLines(simulation.director)[0]!, /ESTABLISHED/);
  });
}

local("the kernel's own traffic leaves by a local port's director as it is", async () => {
  const simulation = await withLocalPort("-m");
  const packet = udp({ from: `${HOME}:4000`, to: "198.18.64.9:123", data: "x" });

  const answer = simulation.send("home", fromHome(packet));

  assert.equal([answer.verdict, answer.out[0]!.port], ["forward", "tap0"]);
  assert.equal(answer.out[0]!.frame.subarray(14), packet);
});

local.run();
