import { describe, expect, test } from "vitest";
import { isTimeZone, openZone } from "./zoned-time";

const wall = (text: string) => Date.parse(`${text}Z`);
const iso = (at: number) => new Date(at).toISOString();

describe("wall clock to instant", () => {
  test.each([
    ["Europe/Berlin", "2026-01-15T10:00:00", "2026-01-15T09:00:00.000Z"],
    ["Europe/Berlin", "2026-07-15T10:00:00", "2026-07-15T08:00:00.000Z"],
    ["America/New_York", "2026-01-15T23:30:00", "2026-01-16T04:30:00.000Z"],
    ["Asia/Kolkata", "2026-01-15T00:15:00", "2026-01-14T18:45:00.000Z"],
    ["Australia/Lord_Howe", "2026-01-15T10:00:00", "2026-01-14T23:00:00.000Z"],
    ["Australia/Lord_Howe", "2026-07-15T10:00:00", "2026-07-14T23:30:00.000Z"],
    ["Pacific/Kiritimati", "2026-01-15T10:00:00", "2026-01-14T20:00:00.000Z"],
    ["UTC", "2026-01-15T10:00:00", "2026-01-15T10:00:00.000Z"],
  ])("in %s %s is %s", (zone, wallClock, instant) => {
    expect(iso(openZone(zone).toInstant(wall(wallClock)))).toBe(instant);
  });

  test.each([
    ["Europe/Berlin", "2025-03-30T02:30:00", "2025-03-30T03:30:00"],
    ["America/New_York", "2026-03-08T02:15:00", "2026-03-08T03:15:00"],
    ["Australia/Lord_Howe", "2026-10-04T02:10:00", "2026-10-04T02:40:00"],
    ["Pacific/Apia", "2011-12-30T12:00:00", "2011-12-31T12:00:00"],
  ])("in %s the skipped time %s is moved on to %s", (zone, skipped, shown) => {
    const opened = openZone(zone);
    expect(iso(opened.toWallClock(opened.toInstant(wall(skipped))))).toBe(`${shown}.000Z`);
  });

  test("a time shown twice is the first one, and the second where the first would be too early", () => {
    const berlin = openZone("Europe/Berlin");
    const first = berlin.toInstant(wall("2025-10-26T02:30:00"));
    expect(iso(first)).toBe("2025-10-26T00:30:00.000Z");
    expect(iso(berlin.toInstant(wall("2025-10-26T02:15:00"), first))).toBe(
      "2025-10-26T01:15:00.000Z",
    );
    expect(iso(berlin.toInstant(wall("2025-10-26T02:45:00"), first))).toBe(
      "2025-10-26T00:45:00.000Z",
    );
  });

  test("an unknown zone is known to be unknown", () => {
    expect(isTimeZone("Europe/Berlin")).toBe(true);
    expect(isTimeZone("Europe/Atlantis")).toBe(false);
    expect(isTimeZone("")).toBe(false);
  });

  test("200,000 times over ten years take less than a second", () => {
    const zone = openZone("America/Sao_Paulo");
    const start = wall("2016-01-01T00:00:00");
    const begun = performance.now();
    let sum = 0;
    for (let i = 0; i < 200_000; i += 1) sum += zone.toInstant(start + i * 1_577_000);
    expect(sum).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
