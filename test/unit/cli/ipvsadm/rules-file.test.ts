// Rules files as changes.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FileNames } from "../../../../cli/ipvsadm/names.ts";
import { parseRules } from "../../../../cli/ipvsadm/rules-file.ts";

const names = new FileNames(
  () => "http 80/tcp\n",
  () => "",
);
const parse = (text: string) => parseRules(text, names);

const test = suite("ipvsadm/rules-file");

test("a line is a change; comments and blank lines are nothing", () => {
  const changes = parse(
    "# rules\n\n-A -t 192.0.2.1:http -s rr\n  # more\nipvsadm -a -t 192.0.2.1:80 -r 198.18.1.1\n",
  );

  assert.is(changes.length, 2);
  assert.is(changes[0]!.addService!.service!.key!.port, 80);
  assert.equal(changes[1]!.addServer!.server!.address, Uint8Array.of(198, 18, 1, 1));
});

const refuses = (text: string, pattern: RegExp): void => {
  assert.throws(
    () => parse(text),
    (error: Error) => pattern.test(error.message),
  );
};

test("a mistake is told with its line", () => {
  refuses(
    "-A -t 192.0.2.1:80\n-a -t 192.0.2.1:80 -r 198.18.1.1 -w x\n",
    /^line 2: illegal weight specified$/,
  );
  refuses("\n\nadd service\n", /^line 3: "add" is no command$/);
  refuses("-A -t 192.0.2.1:80 --nosuch\n", /^line 1: --nosuch: unknown option$/);
});

test("commands that do not add are refused", () => {
  for (const line of ["-D -t 192.0.2.1:80", "-C", "-L", "--set 1 2 3", "-h"]) {
    refuses(line, /^line 1: a rules file has lines that begin with -A or -a only$/);
  }
  refuses("-R", /^line 1: "-R" is no command$/);
});

test.run();
