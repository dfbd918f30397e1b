// reset_expired: both ends of an established connection whose time is up get a reset that they take, by every
// method; and when nothing is sent.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Output } from "../../../dataplane/simulation.ts";
import { describePacket, faultsOf } from "../../support/decode.ts";
import { Laboratory, type LaboratoryExtra, recorded } from "../../support/laboratory.ts";
import { tcp, udp } from "../../support/packet.ts";
import * as six from "../../support/packet6.ts";
import { receiveMessage, sentMessages } from "../../support/sync-messages.ts";

const VIP = "192.0.2.100";
const CLIENT = "198.18.64.1:1024";
const SERVER = "198.18.1.11:8080";
const TIMEOUT_MS = 901_000;

const resets = suite("stages/expiry-resets");

const laboratoryOf = async (
  lines: readonly string[],
  extra: LaboratoryExtra = {},
): Promise<Laboratory> => {
  const laboratory = new Laboratory({ ...extra, options: { resetsExpired: true } });
  for (const line of lines) await laboratory.ipvsadm(line);
  return laboratory;
};

/** Frames as "port mac: packet", and nothing wrong with any of them. */
const told = (outputs: readonly Output[]): string[] =>
  recorded(outputs).map(({ dev, dmac, ip }) => {
    const packet = Uint8Array.from(Buffer.from(ip, "hex"));
    assert.equal(faultsOf(packet), []);
    return `${dev} ${dmac}: ${describePacket(packet)}`;
  });

const NAT = [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r ${SERVER} -m`];

/** A connection through NAT on which the client has sent 40 bytes, the server 1000. */
function converse(laboratory: Laboratory, acknowledges = true): void {
  const up = { from: CLIENT, to: `${VIP}:80` };
  const down = { from: SERVER, to: CLIENT };
  laboratory.send("tap0", tcp({ ...up, flags: "S", seq: 100 }));
  laboratory.send("tap1", tcp({ ...down, flags: "SA", seq: 900, ack: 101 }));
  laboratory.send("tap0", tcp({ ...up, flags: "A", seq: 101, ack: 901 }));
  laboratory.send("tap0", tcp({ ...up, flags: "PA", seq: 101, ack: 901, data: 40 }));
  const ack = acknowledges ? 141 : 101;
  laboratory.send("tap1", tcp({ ...down, flags: "PA", seq: 901, ack, data: 1000 }));
  laboratory.send("tap0", tcp({ ...up, flags: "A", seq: 141, ack: 1901 }));
}

resets("NAT: each end gets one from the other, at the number that it expects", async () => {
  const laboratory = await laboratoryOf(NAT);
  converse(laboratory);

  assert.equal(told(laboratory.simulation.advance(TIMEOUT_MS)), [
    "tap0 02:00:00:00:00:fe: IPv4 192.0.2.100 > 198.18.64.1 ttl 64 id 0 DF | " +
      "TCP 80 > 1024 [RA] seq 1901 ack 141 win 0",
    "tap1 02:00:00:00:01:0b: IPv4 198.18.64.1 > 198.18.1.11 ttl 63 id 0 DF | " +
      "TCP 1024 > 8080 [RA] seq 141 ack 1901 win 0",
  ]);
  assert.is(laboratory.director.flows.count, 0);
  assert.equal(told(laboratory.simulation.advance(TIMEOUT_MS)), []);
});

resets("NAT: what the server has not acknowledged it may not have got", async () => {
  const laboratory = await laboratoryOf(NAT);
  converse(laboratory, false);

  assert.match(told(laboratory.simulation.advance(TIMEOUT_MS))[1]!, /\[RA\] seq 101 ack 1901/);
});

for (const [method, pattern] of [
  ["-g", /^tap1 02:00:00:00:01:0b: IPv4 198\.18\.64\.1 > 192\.0\.2\.100 .* \[RA\] seq 141 ack 901/],
  [
    "-i",
    /^tap1 .* IPv4 198\.18\.1\.1 > 198\.18\.1\.11 .* > 192\.0\.2\.100 .* \[RA\] seq 141 ack 901/,
  ],
] as const) {
  resets(`${method}: the server's goes its way, by what the client alone has told`, async () => {
    const laboratory = await laboratoryOf([
      `-A -t ${VIP}:80 -s rr`,
      `-a -t ${VIP}:80 -r 198.18.1.11:80 ${method}`,
    ]);
    const up = { from: CLIENT, to: `${VIP}:80` };
    laboratory.send("tap0", tcp({ ...up, flags: "S", seq: 100 }));
    laboratory.send("tap0", tcp({ ...up, flags: "A", seq: 101, ack: 901 }));
    laboratory.send("tap0", tcp({ ...up, flags: "PA", seq: 101, ack: 901, data: 40 }));

    const [client, server, ...more] = told(laboratory.simulation.advance(TIMEOUT_MS));
    assert.match(client!, /> 198\.18\.64\.1 .* \[RA\] seq 901 ack 141/);
    assert.match(server!, pattern);
    assert.equal(more, []);
  });
}

resets("IPv6 by NAT", async () => {
  const laboratory = await laboratoryOf([
    "-A -t [2001:db8::100]:80 -s rr",
    "-a -t [2001:db8::100]:80 -r [2001:db8:b::b]:8080 -m",
  ]);
  const up = { from: "[2001:db8:c::1]:1024", to: "[2001:db8::100]:80" };
  laboratory.send("tap0", six.tcp({ ...up, flags: "S", seq: 100 }));
  laboratory.send("tap0", six.tcp({ ...up, flags: "A", seq: 101, ack: 901 }));

  const [client, server, ...more] = told(laboratory.simulation.advance(TIMEOUT_MS));
  assert.match(client!, /2001:db8:0:0:0:0:0:100 > 2001:db8:c:0:0:0:0:1 .* \[RA\] seq 901 ack 101/);
  assert.match(
    server!,
    /2001:db8:c:0:0:0:0:1 > 2001:db8:b:0:0:0:0:b .* 1024 > 8080 \[RA\] seq 101 ack 901/,
  );
  assert.equal(more, []);
});

resets(
  "texts that the FTP helper made longer are counted on each side as that side saw them",
  async () => {
    const laboratory = await laboratoryOf([
      `-A -t ${VIP}:21 -s rr`,
      `-a -t ${VIP}:21 -r 198.18.1.9:21 -m`,
    ]);
    const up = { from: CLIENT, to: `${VIP}:21` };
    const down = { from: "198.18.1.9:21", to: CLIENT };
    const line = "227 Entering Passive Mode (198,18,1,9,80,80)\r\n";
    laboratory.send("tap0", tcp({ ...up, flags: "S", seq: 100 }));
    laboratory.send("tap1", tcp({ ...down, flags: "SA", seq: 900, ack: 101 }));
    laboratory.send("tap0", tcp({ ...up, flags: "PA", seq: 101, ack: 901, data: "PASV\r\n" }));
    const reply = tcp({ ...down, flags: "PA", seq: 901, ack: 107, data: line });
    const [rewritten] = recorded(laboratory.send("tap1", reply).out);
    const grown = rewritten!.ip.length / 2 - reply.length;
    assert.is.not(grown, 0);
    const seen = 901 + line.length + grown;
    laboratory.send("tap0", tcp({ ...up, flags: "A", seq: 107, ack: seen }));

    // The expected data connection ends first.
    const [client, server] = told(laboratory.simulation.advance(TIMEOUT_MS)).slice(-2);
    assert.match(client!, new RegExp(`\\[RA\\] seq ${seen} ack 107`));
    assert.match(server!, new RegExp(`\\[RA\\] seq 107 ack ${901 + line.length}`));
  },
);

resets(
  "a frame that has to ask for the server's MAC first is counted once, as made here",
  async () => {
    const laboratory = await laboratoryOf([
      `-A -t ${VIP}:80 -s rr`,
      `-a -t ${VIP}:80 -r 198.18.1.77:80 -g`,
    ]);
    const up = { from: CLIENT, to: `${VIP}:80` };
    laboratory.send("tap0", tcp({ ...up, flags: "S", seq: 100 }));
    laboratory.send("tap0", tcp({ ...up, flags: "A", seq: 101, ack: 901 }));
    laboratory.simulation.advance(TIMEOUT_MS + 10_000);

    const { director } = laboratory;
    assert.is(director.host.held, 0);
    assert.is(
      director.counts.reduce((sum, count) => sum + count, 0),
      2,
      "frames received",
    );
    assert.is(director.ring.freeCount, director.ring.slots);
  },
);

resets("a server at home gets it from the kernel of the director's namespace", async () => {
  const local = { name: "lvs1", mac: "02:00:00:00:02:01", layer: 3, addresses: [], neighbours: [] };
  const laboratory = await laboratoryOf(
    [`-A -t ${VIP}:80 -s rr`, `-a -t ${VIP}:80 -r 198.18.1.1:8080 -m`],
    { ports: [{ ...local, layer: 3 }], localPort: "lvs1" },
  );
  const up = { from: CLIENT, to: `${VIP}:80` };
  laboratory.send("tap0", tcp({ ...up, flags: "S", seq: 100 }));
  laboratory.send("tap0", tcp({ ...up, flags: "A", seq: 101, ack: 901 }));

  const [, server] = told(laboratory.simulation.advance(TIMEOUT_MS));

  assert.match(
    server!,
    /^lvs1 .* 198\.18\.64\.1 > 198\.18\.1\.1 .* 1024 > 8080 \[RA\] seq 101 ack/,
  );
});

resets("nothing is sent without the setting, nor for what never was established", async () => {
  const silent = new Laboratory();
  for (const line of NAT) await silent.ipvsadm(line);
  converse(silent);
  assert.equal(told(silent.simulation.advance(TIMEOUT_MS)), []);

  const laboratory = await laboratoryOf([
    ...NAT,
    `-A -u ${VIP}:53 -s rr`,
    `-a -u ${VIP}:53 -r 198.18.1.11:53 -m`,
  ]);
  laboratory.send("tap0", tcp({ from: CLIENT, to: `${VIP}:80`, flags: "S", seq: 100 }));
  laboratory.send("tap0", udp({ from: CLIENT, to: `${VIP}:53` }));
  assert.equal(told(laboratory.simulation.advance(TIMEOUT_MS)), []);
  assert.is(laboratory.director.flows.count, 0);
});

resets("nor for a flow that is ended before its time", async () => {
  const laboratory = await laboratoryOf(NAT);
  laboratory.director.sysctls.write("expire_nodest_conn", "1");
  converse(laboratory);
  await laboratory.ipvsadm(`-d -t ${VIP}:80 -r ${SERVER}`);

  assert.equal(told(laboratory.simulation.advance(TIMEOUT_MS)), []);
  assert.is(laboratory.director.flows.count, 0);
});

resets("nor by a director that backs the connection up, or gave the address away", async () => {
  const [first, second] = [await laboratoryOf(NAT), await laboratoryOf(NAT)];
  await first.ipvsadm("--start-daemon master --mcast-interface tap0");
  await second.ipvsadm("--start-daemon backup --mcast-interface tap0");
  converse(second);
  converse(first);
  for (const { payload } of sentMessages(first.simulation.advance(3000))) {
    receiveMessage(second, payload);
  }
  assert.is(second.director.flows.count, 1);
  assert.equal(told(second.simulation.advance(TIMEOUT_MS)), []);
  assert.is(second.director.flows.count, 0);

  const away = await laboratoryOf(NAT);
  converse(away);
  const word0 = away.director.flows.virtual(0, 0);
  away.director.host.locals.remove({ family: 4, word0, word1: 0, word2: 0, word3: 0 });
  assert.equal(told(away.simulation.advance(TIMEOUT_MS)), []);
});

resets.run();
