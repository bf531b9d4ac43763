import { expect, test } from "vitest";
import { paperOfLocale } from "./paper";

test.each([
  ["en-US", "letter"],
  ["fr-CA", "letter"],
  ["es-Latn-MX", "letter"],
  ["en-GB", "a4"],
  ["de-DE", "a4"],
  ["de", "a4"],
  ["en", "a4"],
])("an organisation that speaks %s prints on %s", (locale, paper) => {
  expect(paperOfLocale({ locale })).toBe(paper);
});
