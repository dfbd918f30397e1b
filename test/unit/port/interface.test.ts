import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  interfaceNameFault,
  interfaceRequest,
  requestName,
} from "../../../dataplane/port/interface.ts";

const names = suite("port/interface");

names("a name of fifteen characters fits, one of sixteen is refused and not cut", () => {
  assert.is(requestName(interfaceRequest("fifteen-letters")), "fifteen-letters");
  assert.throws(() => interfaceRequest("sixteen-letters-"), "has at most 15 bytes");
});

names("names that the kernel would not take, or would read as a pattern, are refused", () => {
  for (const name of ["", "a b", "a/b", "a:1", "tap%d", ".", "..", "é", "a\n"]) {
    assert.type(interfaceNameFault(name), "string", JSON.stringify(name));
  }
  for (const name of ["a", "lvs0", "eth0.5", "br-lan", "x_y"]) {
    assert.is(interfaceNameFault(name), undefined, name);
  }
});

names.run();
