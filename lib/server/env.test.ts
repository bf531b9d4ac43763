import { expect, test } from "vitest";
import { parseEnvironment } from "./env";

const NEEDED = {
  NODE_ENV: "test",
  DATABASE_URL: "postgresql://app:x@localhost/toilbox",
  TOILBOX_SECRET: "long enough to sign with, thirty-two",
} as const;

test("an empty value is none: compose files pass empty ones on", () => {
  const read = parseEnvironment({ ...NEEDED, TOILBOX_SMTP_URL: "", PORT: "" });
  expect(read.TOILBOX_SMTP_URL).toBeUndefined();
  expect(read.PORT).toBe(3000);
});

test("what is wrong is told by name, never by value", () => {
  const wrong = { ...NEEDED, TOILBOX_SMTP_URL: "http://secret@mail", TOILBOX_SECRET: "short" };
  expect(() => parseEnvironment(wrong)).toThrow(
    /TOILBOX_SECRET[\s\S]*at least 32|TOILBOX_SMTP_URL/,
  );
  expect(() => parseEnvironment(wrong)).not.toThrow(/secret@mail/);
});
