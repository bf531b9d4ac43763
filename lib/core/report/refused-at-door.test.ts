import { expect, test } from "vitest";
import { refusedAtDoor } from "./refused-at-door";

const DE = { locale: "de-DE" };

test("what the server refuses before a workspace is said in German", () => {
  expect(refusedAtDoor(DE, "You are signed in as a.b@c.org; the link is for somebody else.")).toBe(
    "Sie sind als a.b@c.org angemeldet; der Link ist für jemand anderen.",
  );
  expect(refusedAtDoor(DE, "Use at least 10 characters.")).toBe(
    "Nehmen Sie mindestens 10 Zeichen.",
  );
});

test("so is what it refuses everywhere, and in English it stays", () => {
  const fault = "Something went wrong on the server. It was logged; try again.";
  expect(refusedAtDoor(DE, fault)).toMatch(/^Auf dem Server /);
  expect(refusedAtDoor({ locale: "en-US" }, fault)).toBe(fault);
});
