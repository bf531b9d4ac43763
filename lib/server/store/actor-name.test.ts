import { expect, test } from "vitest";
import { nameOf } from "./actor-name";

const NAMES = new Map([["01a2", "Dana Whitfield"]]);

test.each([
  ["01a2", "Dana Whitfield"],
  ["worker", "Toilbox"],
  ["cli", "the command line"],
  ["01a3", "somebody who left"],
])("%s reads as %s", (actor, name) => {
  expect(nameOf(actor, NAMES)).toBe(name);
});
