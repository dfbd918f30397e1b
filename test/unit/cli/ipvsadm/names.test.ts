// Names of ports and hosts from the two files.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FileNames, hostText, portText } from "../../../../cli/ipvsadm/names.ts";
import { parseIpv4 } from "../../../../dataplane/wire/address.ts";

const SERVICES = `# comment
http		80/tcp		www	# WorldWideWeb
kerberos	88/tcp
domain 53/udp
broken
odd x/tcp
http-late 80/tcp
`;
const HOSTS =
  "127.0.0.1 localhost\n192.0.2.7\tweb.example Web # the web\n::1 ip6-localhost\n192.0.2.7 late\n";

const names = new FileNames(
  () => SERVICES,
  () => HOSTS,
);
const word = (text: string): number => parseIpv4(text)!;

const test = suite("ipvsadm/names");

test("a service has the first name of its port, and answers to its aliases", () => {
  assert.is(names.serviceOf(80, "tcp"), "http");
  assert.is(names.portOf("www", "tcp"), 80);
  assert.is(names.portOf("http-late", "tcp"), 80);
});

test("names belong to one protocol", () => {
  assert.is(names.serviceOf(53, "tcp"), null);
  assert.is(names.portOf("domain", "tcp"), null);
  assert.is(names.portOf("domain", "udp"), 53);
});

test("lines that make no sense are passed over", () => {
  assert.is(names.portOf("broken", "tcp"), null);
  assert.is(names.portOf("odd", "tcp"), null);
});

test("hosts have the first name of their address; look-ups ignore case; only IPv4 counts", () => {
  assert.is(names.hostOf(word("192.0.2.7")), "web.example");
  assert.is(names.hostAddress("WEB"), word("192.0.2.7"));
  assert.is(names.hostAddress("late"), word("192.0.2.7"));
  assert.is(names.hostAddress("ip6-localhost"), null);
});

test("what has no name, and port 0, is printed as a number", () => {
  assert.is(hostText(names, word("192.0.2.8"), false), "192.0.2.8");
  assert.is(hostText(names, word("127.0.0.1"), false), "localhost");
  assert.is(hostText(names, word("127.0.0.1"), true), "127.0.0.1");
  assert.is(portText(names, 80, "tcp", false), "http");
  assert.is(portText(names, 80, "tcp", true), "80");
  assert.is(portText(names, 0, "tcp", false), "0");
});

test("the files are read at the first look-up only, and once", () => {
  let reads = 0;
  const lazy = new FileNames(
    () => {
      reads++;
      return SERVICES;
    },
    () => "",
  );
  assert.is(reads, 0);
  lazy.portOf("http", "tcp");
  lazy.serviceOf(80, "tcp");
  assert.is(reads, 1);
});

test.run();
