import fc from "fast-check";
import { expect, test } from "vitest";
import { openZone } from "./zoned-time";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"];
const opened = new Map(zones.map((zone) => [zone, openZone(zone)]));
const anyZone = fc.constantFrom(...zones).map((zone) => opened.get(zone)!);
const anyInstant = fc.integer({ min: 631_152_000, max: 2_208_988_800 }).map((s) => s * 1_000);

test("the wall clock of an instant leads back to it, or to its twin an hour before", () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, at) => {
      const back = zone.toInstant(zone.toWallClock(at), at);
      expect(back).toBe(at);
      const first = zone.toInstant(zone.toWallClock(at));
      expect([0, 30, 60]).toContain((at - first) / 60_000);
    }),
    { numRuns: 300 },
  );
});

test("the wall clock agrees with Intl's own formatting", () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, at) => {
      const shown = new Date(at).toLocaleString("sv-SE", { timeZone: zone.name });
      expect(new Date(zone.toWallClock(at)).toISOString().slice(0, 19).replace("T", " ")).toBe(
        shown,
      );
    }),
    { numRuns: 200 },
  );
});
