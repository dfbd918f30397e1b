import { suite } from "uvu";
import * as assert from "uvu/assert";
import { labArguments } from "../../../cli/lab/arguments.ts";
import { findingLines, grade, webServiceOf } from "../../../cli/lab/check.ts";
import { capabilityFaults, labEnvironment } from "../../../cli/lab/requirements.ts";
import { Steps } from "../../../cli/lab/steps.ts";

const commands = suite("lab/commands");

const words = (text: string): string[] => text.split(" ");

commands("options after the host of exec are the command's", () => {
  const cases = [
    ["lab exec client curl -s x", "lab exec client -- curl -s x"],
    ["lab exec --name two client ls -l", "lab exec --name two client -- ls -l"],
    ["lab exec client -- ls -l", "lab exec client -- ls -l"],
    ["lab exec --help", "lab exec --help"],
    ["lab up dr --servers 2", "lab up dr --servers 2"],
  ];
  for (const [given, wanted] of cases) {
    assert.equal(labArguments(words(given!)), words(wanted!), given);
  }
});

commands("the web service is read from what ipvsadm saves", () => {
  const service = webServiceOf(
    "-A -t 192.0.2.100:8001 -s rr\n-A -t 192.0.2.100:80 -s wlc -p 300\n" +
      "-a -t 192.0.2.100:80 -r 198.18.1.11:80 -g -w 3\n" +
      "-a -t 192.0.2.100:80 -r 198.18.1.12:80 -g -w 0 -x 5 -y 2\n" +
      "-a -t 192.0.2.100:8001 -r 198.18.1.13:8001 -g -w 9\n",
  );

  assert.is(service?.scheduler, "wlc");
  assert.equal(
    [...service!.weights],
    [
      ["198.18.1.11", 3],
      ["198.18.1.12", 0],
    ],
  );
  assert.is(webServiceOf("-A -t 192.0.2.100:8001 -s rr\n"), undefined);
});

commands(
  "the grade is 0 when all passed, 1 when something failed, 2 when there was nothing",
  () => {
    const good = { passed: true, subject: "a", evidence: "b" };
    const bad = { passed: false, subject: "c", evidence: "d" };

    assert.is(grade([good]), 0);
    assert.is(grade([good, bad]), 1);
    assert.is(grade([]), 2);
    assert.equal(findingLines([good, bad]), ["pass  a: b", "FAIL  c: d"]);
  },
);

commands("administration commands are found, and the user's own PATH comes first", () => {
  assert.is(
    labEnvironment({ PATH: "/own:/usr/bin" })["PATH"],
    "/own:/usr/bin:/usr/sbin:/sbin:/bin",
  );
  assert.is(labEnvironment({})["PATH"], "/usr/sbin:/sbin:/usr/bin:/bin");
});

commands(
  "capabilities that root of a container lacks are named with the options that give them",
  () => {
    const status = (mask: string): string =>
      `Name:\tbun\nCapInh:\t0\nCapEff:\t${mask}\nCapBnd:\t0\n`;

    assert.equal(capabilityFaults(status("000001ffffffffff")), []);
    assert.equal(capabilityFaults(status("00000000a80435fb")), [
      "Root lacks SYS_ADMIN here. Mend it: start the container with " +
        "`--cap-add SYS_ADMIN --security-opt apparmor=unconfined`.",
    ]);
    // Docker's own choice.
    assert.match(capabilityFaults(status("00000000a80425fb"))[0]!, "NET_ADMIN and SYS_ADMIN here");
    assert.match(
      capabilityFaults("")[0]!,
      "`--cap-add NET_ADMIN --cap-add SYS_ADMIN --security-opt",
    );
  },
);

commands("steps are plain lines, and one line in place on a terminal", async () => {
  const run = async (isTTY: boolean): Promise<string> => {
    let text = "";
    const steps = new Steps({ write: (part) => (text += part), isTTY }, 2);
    await steps.step("first", async () => 1);
    await steps
      .step("second", async () => {
        throw new Error("no");
      })
      .catch(() => {});
    return text.replaceAll(/\d+\.\d s/g, "0.0 s");
  };
  const before = process.env["TERM"];
  process.env["TERM"] = "xterm";

  const plain = await run(false);
  const terminal = await run(true);
  if (before === undefined) delete process.env["TERM"];
  else process.env["TERM"] = before;

  assert.is(plain, "[1/2] first  done in 0.0 s\n[2/2] second  FAILED\n");
  assert.is(
    terminal,
    "[1/2] first …\r\u001b[2K[1/2] first  done in 0.0 s\n[2/2] second …\r\u001b[2K[2/2] second  FAILED\n",
  );
});

commands("a step that the user ended has not failed", async () => {
  const stop = new AbortController();
  let text = "";
  const steps = new Steps({ write: (part) => (text += part) }, 1, stop.signal);

  await steps
    .step("only", async () => {
      stop.abort();
      throw new Error("gone");
    })
    .catch(() => {});

  assert.is(text, "[1/1] only  interrupted\n");
});

commands.run();
