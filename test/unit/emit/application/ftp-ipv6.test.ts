// The FTP helper on IPv6: what a Linux 6.1 kernel took for a command or a reply, and what it left as it was. (That
// kernel has to be told not to check checksums in its connection tracking: net.netfilter.nf_conntrack_checksum=0.)

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { flowLines } from "../../../../dataplane/observe/proc.ts";
import { Laboratory, recorded } from "../../../support/laboratory.ts";
import { faultsOf } from "../../../support/decode.ts";
import { tcp } from "../../../support/packet6.ts";

const CLIENT = "[2001:db8:c::1]:5000";
const VIP = "[2001:db8::100]:21";
const SERVER = "[2001:db8:b::11]:21";
const CLIENT_HEX = "2001:0db8:000c:0000:0000:0000:0000:0001";
const VIP_HEX = "2001:0db8:0000:0000:0000:0000:0000:0100";
const SERVER_HEX = "2001:0db8:000b:0000:0000:0000:0000:0011";
const TCP_AT = 40;

const ftp6 = suite("emit/application/ftp on IPv6");

class Control {
  readonly laboratory = new Laboratory();
  clientSeq = 101;
  serverSeq = 901;

  static async open(): Promise<Control> {
    const control = new Control();
    await control.laboratory.ipvsadm(`-A -t ${VIP} -s rr`);
    await control.laboratory.ipvsadm(`-a -t ${VIP} -r ${SERVER} -m`);
    const { laboratory } = control;
    laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "S", seq: 100 }));
    laboratory.send("tap1", tcp({ from: SERVER, to: CLIENT, flags: "SA", seq: 900, ack: 101 }));
    laboratory.send("tap0", tcp({ from: CLIENT, to: VIP, flags: "A", seq: 101, ack: 901 }));
    return control;
  }

  /** Sequence number and text of what came out for a text of the client's. */
  client(data: string): { seq: number; text: string } {
    const numbers = { seq: this.clientSeq, ack: this.serverSeq };
    this.clientSeq += data.length;
    return this.#out("tap0", tcp({ from: CLIENT, to: VIP, flags: "PA", ...numbers, data }));
  }

  server(data: string): { seq: number; text: string } {
    const numbers = { seq: this.serverSeq, ack: this.clientSeq };
    this.serverSeq += data.length;
    return this.#out("tap1", tcp({ from: SERVER, to: CLIENT, flags: "PA", ...numbers, data }));
  }

  #out(port: string, packet: Uint8Array): { seq: number; text: string } {
    const [frame, ...more] = recorded(this.laboratory.send(port, packet).out);
    assert.equal(more, []);
    const bytes = Buffer.from(frame!.ip, "hex");
    assert.equal(faultsOf(Uint8Array.from(bytes)), []);
    return { seq: bytes.readUInt32BE(TCP_AT + 4), text: bytes.toString("latin1", TCP_AT + 20) };
  }

  /** Ends of the flows that are expected. */
  get expected(): string[] {
    return flowLines(this.laboratory.director)
      .filter((line) => line.includes("LISTEN"))
      .map((line) => line.trim().split(/\s+/).slice(1, 7).join(" "));
  }
}

const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, "0");

/** A command, and the client's end that is expected then. */
const ACTIVE: readonly [command: string, address: string | null, port: number][] = [
  ["EPRT |2|2001:db8:c::1|7001|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7001],
  ["eprt |2|2001:db8:c::1|7002|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7002],
  ["EPRT !2!2001:db8:c::1!7003!\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7003],
  ["EPRT  |2|2001:db8:c::1|7004|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7004],
  ["EPRT |2|2001:db8:c::1|7005\r\n", null, 0],
  ["EPRT |2|2001:db8:c::1|7006|", "2001:0db8:000c:0000:0000:0000:0000:0001", 7006],
  ["EPRT |2|2001:db8:c::1|0|\r\n", null, 0],
  ["EPRT |2|2001:db8:c::1|70000|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 4464],
  ["EPRT |2|2001:db8:c::1|07009|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7009],
  ["EPRT |3|2001:db8:c::1|7010|\r\n", null, 0],
  ["EPRT |02|2001:db8:c::1|7011|\r\n", null, 0],
  ["EPRT|2|2001:db8:c::1|7012|\r\n", null, 0],
  ["XEPRT |2|2001:db8:c::1|7013|\r\n", null, 0],
  ["EPRT |2| 2001:db8:c::1|7014|\r\n", null, 0],
  ["EPRT |2|2001:db8:c::1 |7015|\r\n", null, 0],
  ["EPRT |2|2001:db8:c::1|7016|\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7016],
  ["EPRT |2|2001:db8:c::1|7017|x\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7017],
  ["EPRT |2|2001:db8:c::1|7018x|\r\n", null, 0],
  ["EPRT 12|2001:db8:c::1|7019|\r\n", null, 0],
  ["EPRT |2|2001:db8:c::1|+7020|\r\n", null, 0],
  ["EPRT a2a2001:db8:c::1a7021a\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7021],
  ["EPRT 0202001:db8:c::1070000\r\n", null, 0],
  ["EPRT :2:2001:db8:c::1:7023:\r\n", null, 0],
  ["EPRT |2|2001:db8:c::1|7024|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7024],
  ["EPRT |2|2001:DB8:C::1|7025|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7025],
  ["EPRT |2|2001:db8:c:0:0:0:0:1|7026|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0001", 7026],
  [
    "EPRT |2|2001:0db8:000c:0000:0000:0000:0000:0001|7027|\r\n",
    "2001:0db8:000c:0000:0000:0000:0000:0001",
    7027,
  ],
  ["EPRT |2|::1|7028|\r\n", "0000:0000:0000:0000:0000:0000:0000:0001", 7028],
  ["EPRT |2|::|7029|\r\n", "0000:0000:0000:0000:0000:0000:0000:0000", 7029],
  ["EPRT |2|2001:db8:c::|7030|\r\n", "2001:0db8:000c:0000:0000:0000:0000:0000", 7030],
  ["EPRT |2|1::|7031|\r\n", "0001:0000:0000:0000:0000:0000:0000:0000", 7031],
  ["EPRT |2|::ffff:198.18.64.1|7032|\r\n", "0000:0000:0000:0000:0000:ffff:c612:4001", 7032],
  ["EPRT |2|64:ff9b::198.18.64.9|7033|\r\n", "0064:ff9b:0000:0000:0000:0000:c612:4009", 7033],
  ["EPRT |2|2001:db8:c::1%lo|7034|\r\n", null, 0],
  ["EPRT |2|2001:db8:c|7035|\r\n", null, 0],
  ["EPRT |2|2001:db8:c::1::2|7036|\r\n", null, 0],
  ["EPRT |2|2001:db8:c::12345|7037|\r\n", null, 0],
  ["EPRT |2|1:2:3:4:5:6:7:8|7038|\r\n", "0001:0002:0003:0004:0005:0006:0007:0008", 7038],
  ["EPRT |2|1:2:3:4:5:6:7::|7039|\r\n", "0001:0002:0003:0004:0005:0006:0007:0000", 7039],
  ["EPRT |2|::2:3:4:5:6:7:8|7040|\r\n", "0000:0002:0003:0004:0005:0006:0007:0008", 7040],
  ["EPRT |2|1:2:3:4:5:6:7:8:9|7041|\r\n", null, 0],
  ["EPRT |2|1::3:4:5:6:7:8|7042|\r\n", "0001:0000:0003:0004:0005:0006:0007:0008", 7042],
  ["EPRT |2|1:2:3:4:5:6:198.18.64.1|7043|\r\n", "0001:0002:0003:0004:0005:0006:c612:4001", 7043],
  ["EPRT |2|1:2:3:4:5:6:7:198.18.64.1|7044|\r\n", null, 0],
  ["EPRT |2|:1|7045|\r\n", null, 0],
  ["EPRT |2|1:|7046|\r\n", null, 0],
  ["EPRT |2|fe80::1|7047|\r\n", "fe80:0000:0000:0000:0000:0000:0000:0001", 7047],
  ["EPRT |2|ff02::1|7048|\r\n", "ff02:0000:0000:0000:0000:0000:0000:0001", 7048],
  ["EPRT |2|198.18.64.1|7049|\r\n", null, 0],
  ["EPRT |2|g::1|7050|\r\n", null, 0],
  ["EPRT |2||7051|\r\n", null, 0],
  ["EPRT |2|2001:db8:c:::1|7052|\r\n", null, 0],
];

ftp6("EPRT stays as it is, and the end that it names is expected", async () => {
  for (const [command, address, port] of ACTIVE) {
    const control = await Control.open();
    assert.is(control.client(command).text, command);
    const end = `${address} ${hex(port)} ${VIP_HEX} 0014 ${SERVER_HEX} 0014`;
    assert.equal(control.expected, address === null ? [] : [end], command);
  }
});

/** A command, the reply, what the client gets of it, the server's end expected, the number of what comes next. */
const PASSIVE: readonly [string, string, string, string | null, number, number][] = [
  [
    "EPSV\r\n",
    "229 ok (|||20001|)\r\n",
    "229 ok (|||20001|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0011",
    20001,
    921,
  ],
  [
    "EPSV\r\n",
    "229 ok (|2|2001:db8:b::11|20002|)\r\n",
    "229 ok (|||20002|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0011",
    20002,
    921,
  ],
  [
    "EPSV\r\n",
    "229 ok (|2|2001:db8:b::12|20003|)\r\n",
    "229 ok (|||20003|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0012",
    20003,
    921,
  ],
  [
    "EPSV\r\n",
    "229 ok (|1|198.18.1.12|20004|)\r\n",
    "229 ok (|1|198.18.1.12|20004|)\r\n",
    null,
    0,
    933,
  ],
  [
    "EPSV\r\n",
    "229 ok (|||020005|)\r\n",
    "229 ok (|||20005|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0011",
    20005,
    921,
  ],
  ["EPSV\r\n", "229 ok (|2||20006|)\r\n", "229 ok (|2||20006|)\r\n", null, 0, 922],
  ["EPSV\r\n", "229 ok |||20007|\r\n", "229 ok |||20007|\r\n", null, 0, 919],
  ["EPSV\r\n", "227 ok (198,18,1,11,80,80)\r\n", "227 ok (198,18,1,11,80,80)\r\n", null, 0, 929],
  [
    "EPSV\r\n",
    "229 ok (!!!20009!)\r\n",
    "229 ok (|||20009|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0011",
    20009,
    921,
  ],
  [
    "EPSV\r\n",
    "229 ok (|||20010|)\r\n",
    "229 ok (|||20010|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0011",
    20010,
    921,
  ],
  [
    "EPSV 2\r\n",
    "229 ok (|||20011|)\r\n",
    "229 ok (|||20011|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0011",
    20011,
    921,
  ],
  ["EPSV 1\r\n", "229 ok (|||20012|)\r\n", "229 ok (|||20012|)\r\n", null, 0, 921],
  [
    "epsv\r\n",
    "229 ok (|||20013|)\r\n",
    "229 ok (|||20013|)\r\n",
    "2001:0db8:000b:0000:0000:0000:0000:0011",
    20013,
    921,
  ],
  ["PASV\r\n", "229 ok (|||20014|)\r\n", "229 ok (|||20014|)\r\n", null, 0, 921],
  ["EPSV  2\r\n", "229 ok (|||20015|)\r\n", "229 ok (|||20015|)\r\n", null, 0, 921],
];

ftp6(
  "replies to EPSV become short, later numbers follow, and the server's end is expected",
  async () => {
    for (const [command, reply, seen, address, port, next] of PASSIVE) {
      const control = await Control.open();
      control.client(command);
      assert.is(control.server(reply).text, seen, reply);
      const end = `${CLIENT_HEX} 0000 ${VIP_HEX} ${hex(port)} ${address} ${hex(port)}`;
      assert.equal(control.expected, address === null ? [] : [end], reply);
      assert.is(control.server("221 bye\r\n").seq, next, reply);
    }
  },
);

ftp6("data connections of both directions go by what was expected", async () => {
  const control = await Control.open();
  const { laboratory } = control;
  control.client("EPSV\r\n");
  control.server("229 ok (|||20560|)\r\n");
  control.client("EPRT |2|2001:db8:c::1|7000|\r\n");

  const passive = tcp({ from: "[2001:db8:c::1]:6000", to: "[2001:db8::100]:20560", flags: "S" });
  const active = tcp({ from: "[2001:db8:b::11]:20", to: "[2001:db8:c::1]:7000", flags: "S" });

  assert.is(laboratory.send("tap0", passive).verdict, "nat");
  const answer = laboratory.send("tap1", active);
  assert.is(answer.verdict, "nat-reply");
  const [frame] = recorded(answer.out);
  assert.is(frame!.ip.slice(16, 48), VIP_HEX.replaceAll(":", ""));
});

ftp6.run();
