import { expect, test } from "vitest";
import { COMPANY } from "../example-candidates";
import { lastCall } from "./webhook-view";

const calledAt = new Date("2026-11-03T12:00:00Z");
const german = { ...COMPANY, locale: "de-DE" };

test("tells when it was called last, and how that ended", () => {
  expect(lastCall({ calledAt, outcome: "taken with 204" }, COMPANY)).toMatch(
    /^Last call .*: taken with 204\.$/,
  );
  expect(lastCall({ calledAt: null, outcome: null }, COMPANY)).toBe("Not called yet.");
});

test.each([
  ["taken with 204", "angenommen mit 204"],
  ["the receiver answered 500", "der Empfänger antwortete mit 500"],
  ["no answer within 10 seconds", "keine Antwort innerhalb von 10 Sekunden"],
])("what was noted as %s is said in German", (outcome, said) => {
  expect(lastCall({ calledAt, outcome }, german)).toMatch(
    new RegExp(`^Letzter Aufruf .*: ${said}\\.$`),
  );
});
