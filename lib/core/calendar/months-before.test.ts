import { describe, expect, test } from "vitest";
import { monthsBefore } from "./months-before";

describe("calendar months back", () => {
  test.each([
    ["2026-11-28T09:30:00.000Z", 1, "2026-10-28T09:30:00.000Z"],
    ["2026-03-31T00:00:00.000Z", 1, "2026-02-28T00:00:00.000Z"],
    ["2024-03-31T23:59:59.000Z", 1, "2024-02-29T23:59:59.000Z"],
    ["2026-01-15T12:00:00.000Z", 25, "2023-12-15T12:00:00.000Z"],
    ["2026-12-31T12:00:00.000Z", 12, "2025-12-31T12:00:00.000Z"],
  ])("from %s, %i months: %s", (at, months, before) => {
    expect(monthsBefore(new Date(at), months).toISOString()).toBe(before);
  });
});
