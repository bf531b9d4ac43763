import { expect, test } from "vitest";
import { withoutPassword } from "./prepare.mjs";

test.each([
  ["postgresql://ana:s3cret@db:5432/x is down", "postgresql://ana:***@db:5432/x is down"],
  ["postgres://ana:p:w/d%40@db/x", "postgres://ana:***@db/x"],
  ["postgresql://ana@db/x", "postgresql://ana@db/x"],
  [
    "Expected postgresql://user:password@host:5432/x.",
    "Expected postgresql://user:password@host:5432/x.",
  ],
  ["no address at all", "no address at all"],
])("a message never holds the password of a database: %s", (text, told) => {
  expect(withoutPassword(text)).toBe(told);
});
