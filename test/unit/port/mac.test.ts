import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deriveMac, normalizeMac } from "../../../dataplane/port/mac.ts";

const mac = suite("port/mac");

mac("a derived MAC is locally administered, unicast, and always the same for a name", () => {
  assert.match(deriveMac("lvs0"), /^02(:[0-9a-f]{2}){5}$/);
  assert.is(deriveMac("lvs0"), deriveMac("lvs0"));
});

mac("a thousand names get a thousand MACs", () => {
  const names = Array.from({ length: 1000 }, (_, i) => `tap${i}`);

  assert.is(new Set(names.map(deriveMac)).size, 1000);
});

mac("a MAC in capitals is the same MAC", () => {
  assert.is(normalizeMac("02:AB:cd:00:00:01"), "02:ab:cd:00:00:01");
});

mac("what is no unicast MAC address is refused with the value found", () => {
  for (const text of [
    "",
    "02:00:00:00:00",
    "02-00-00-00-00-01",
    "02:00:00:00:00:0g",
    "2:0:0:0:0:1",
  ]) {
    assert.throws(() => normalizeMac(text), `six octets like 02:00:00:00:00:01, not "${text}"`);
  }
  for (const text of ["00:00:00:00:00:00", "01:00:5e:00:00:01", "ff:ff:ff:ff:ff:ff"]) {
    assert.throws(() => normalizeMac(text), `unicast MAC address, not "${text}"`);
  }
});

mac.run();
