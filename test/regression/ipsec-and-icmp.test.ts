// AH and ESP follow their key exchange; ICMP errors of no connection are scheduled with schedule_icmp; an error about a
// connection whose server was deleted still goes there. As the kernel does, asked case by case.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Laboratory } from "../support/laboratory.ts";
import { icmp, ipv4, tcp, udp } from "../support/packet.ts";

const CLIENT = "198.18.64.1";
const VIP = "192.0.2.100";
const SERVER = "198.18.1.11";
const ROUTER = "198.18.0.77";
const PAYLOAD = new Uint8Array(24);

const suiteOfBoth = suite("regression/ipsec-and-icmp");

async function laboratoryWith(...lines: string[]): Promise<Laboratory> {
  const laboratory = new Laboratory();
  for (const line of lines) await laboratory.ipvsadm(line);
  return laboratory;
}

const addresses = (frame: Uint8Array): string =>
  `${frame.subarray(26, 30).join(".")} > ${frame.subarray(30, 34).join(".")}`;

for (const [name, protocol] of [
  ["ESP", 50],
  ["AH", 51],
] as const) {
  suiteOfBoth(`${name} goes where the key exchange of its ends went, and back`, async () => {
    const laboratory = await laboratoryWith(
      `-A -u ${VIP}:500 -s rr`,
      `-a -u ${VIP}:500 -r ${SERVER}:500 -m`,
    );
    laboratory.send("tap0", udp({ from: `${CLIENT}:500`, to: `${VIP}:500`, data: "hello" }));

    const forth = ipv4({ from: CLIENT, to: VIP, protocol, payload: PAYLOAD });
    const there = laboratory.send("tap0", forth);
    assert.is(there.verdict, "nat");
    assert.is(addresses(there.out[0]!.frame), `${CLIENT} > ${SERVER}`);

    const reply = ipv4({ from: SERVER, to: CLIENT, protocol, payload: PAYLOAD });
    const back = laboratory.send("tap1", reply);
    assert.is(back.verdict, "nat-reply");
    assert.is(addresses(back.out[0]!.frame), `${VIP} > ${CLIENT}`);

    const stranger = ipv4({ from: "198.18.64.2", to: VIP, protocol, payload: PAYLOAD });
    assert.is(laboratory.send("tap0", stranger).reason, "protocol");
  });
}

const error = (port: number, clientPort: number): Uint8Array => {
  const data = tcp({ from: `${VIP}:${port}`, to: `${CLIENT}:${clientPort}`, flags: "A", df: true });
  return icmp({ from: ROUTER, to: VIP, type: 3, code: 1, data, df: true });
};

suiteOfBoth("with schedule_icmp an unknown error makes a connection, by template too", async () => {
  const laboratory = await laboratoryWith(
    `-A -t ${VIP}:80 -s rr -p 300`,
    `-a -t ${VIP}:80 -r ${SERVER}:8080 -m`,
  );
  assert.is(laboratory.send("tap0", error(80, 1000)).out.length, 0);
  laboratory.director.sysctls.write("schedule_icmp", "1");

  const { out, verdict } = laboratory.send("tap0", error(80, 1000));

  assert.is(verdict, "nat");
  assert.is(addresses(out[0]!.frame), `${ROUTER} > ${SERVER}`);
  const lines = laboratory.flowLines().map((line) => line.replace(/\s+/g, " ").trim());
  assert.equal(lines.sort(), [
    "TCP C6124001 0000 C0000264 0050 C612010B 1F90 NONE 300",
    "TCP C6124001 03E8 C0000264 0050 C612010B 1F90 NONE 3",
  ]);
});

suiteOfBoth(
  "an error that finds no server or no service is dropped without an answer",
  async () => {
    const laboratory = await laboratoryWith(`-A -t ${VIP}:80 -s rr`);
    laboratory.director.sysctls.write("schedule_icmp", "1");

    const noServer = laboratory.send("tap0", error(80, 1000));
    const noService = laboratory.send("tap0", error(81, 1000));

    assert.equal([noServer.out, noServer.reason], [[], "no-server"]);
    assert.equal([noService.out, noService.reason], [[], "icmp-unrelated"]);
  },
);

suiteOfBoth("an error about a connection of a deleted server goes to that server", async () => {
  const laboratory = await laboratoryWith(
    `-A -t ${VIP}:80 -s rr`,
    `-a -t ${VIP}:80 -r ${SERVER}:80 -m`,
  );
  laboratory.send("tap0", tcp({ from: `${CLIENT}:1000`, to: `${VIP}:80`, flags: "S" }));
  await laboratory.ipvsadm(`-d -t ${VIP}:80 -r ${SERVER}:80`);

  const { out } = laboratory.send("tap0", error(80, 1000));

  assert.is(addresses(out[0]!.frame), `${ROUTER} > ${SERVER}`);
});

for (const [what, server] of [
  ["a wrong checksum", SERVER],
  ["a server at home", "198.18.1.1"],
] as const) {
  suiteOfBoth(`an error with ${what} leaves no flow of a one-packet service behind`, async () => {
    const laboratory = await laboratoryWith(
      `-A -u ${VIP}:53 -s rr -o`,
      `-a -u ${VIP}:53 -r ${server}:53 -g`,
    );
    laboratory.director.sysctls.write("schedule_icmp", "1");
    const data = udp({ from: `${VIP}:53`, to: `${CLIENT}:1000`, data: "hello" });
    const frame = icmp({ from: ROUTER, to: VIP, type: 3, code: 1, data });
    if (server === SERVER) frame[36]! ^= 1;

    laboratory.send("tap0", frame);

    const { flows, rules, servers } = laboratory.director;
    const id = rules.list()[0]!.order[0]!;
    assert.equal([flows.count, servers.references(id)], [0, 0]);
  });
}

suiteOfBoth.run();
