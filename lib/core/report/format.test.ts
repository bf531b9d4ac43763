import { describe, expect, test } from "vitest";
import {
  formatBytes,
  formatCount,
  formatDate,
  formatDay,
  formatDuration,
  formatHours,
  formatHoursBand,
  formatMoment,
  formatMoney,
  formatMoneyBand,
  formatMoneyFull,
  formatPeople,
  formatShare,
  formatUnit,
  NO_NUMBER,
} from "./format";

const US = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const DE = { locale: "de-DE", currency: "EUR", timeZone: "Europe/Berlin" };

describe("formats", () => {
  test.each(["America/Los_Angeles", "UTC", "Pacific/Auckland"])(
    "a day stays that day in %s",
    (zone) => {
      expect(formatDay("2026-11-03", { ...US, timeZone: zone })).toBe("3 Nov 2026");
    },
  );

  test.each([
    [940, "$940"],
    [116_240, "$116 k"],
    [999_600, "$1 M"],
    [1_214_000, "$1.21 M"],
    [-1_214_000, "-$1.21 M"],
    [2_000_000_000, "$2 bn"],
    [0, "$0"],
  ])("%d dollars read as %s", (value, text) => {
    expect(formatMoney(value, US)).toBe(text);
  });

  test("a missing price is a dash, never zero", () => {
    expect(formatMoney(null, US)).toBe(NO_NUMBER);
    expect(formatShare(null, US)).toBe(NO_NUMBER);
  });

  test("euros follow the locale", () => {
    expect(formatMoney(1_214_000, DE).replace(/\u00a0/g, " ")).toBe("1,21 Mio. €");
    expect(formatMoneyFull(118_000, DE).replace(/\u00a0/g, " ")).toBe("118.000,00 €");
    expect(formatCount(84_190, DE)).toBe("84.190");
  });

  test("a band shares one unit", () => {
    expect(formatMoneyBand(99_400, 138_000, US)).toBe("99–138 k");
    expect(formatMoneyBand(980_000, 1_440_000, US)).toBe("0.98–1.44 M");
    expect(formatMoneyBand(7_100, 9_140, US)).toBe("7.1–9.1 k");
    expect(formatMoneyBand(310, 940, US)).toBe("310–940");
    expect(formatHoursBand(1_320.4, 1_930.2, US)).toBe("1,320–1,930 h");
    expect(formatHoursBand(0.4, 2, US)).toBe("0.4–2.0 h");
  });

  test("hours lose their decimal at ten", () => {
    expect([9.94, 10.4, 1624.2].map((value) => formatHours(value, US))).toEqual([
      "9.9 h",
      "10 h",
      "1,624 h",
    ]);
  });

  test("small shares keep one decimal", () => {
    expect([0.61, 0.031, 0, 1].map((share) => formatShare(share, US))).toEqual([
      "61 %",
      "3.1 %",
      "0 %",
      "100 %",
    ]);
  });

  test("scores drop the leading zero where English speaks", () => {
    const scores = [0.84, 1, 0, 0.999];
    expect(scores.map((score) => formatUnit(score, US))).toEqual([".84", "1.0", ".00", "1.0"]);
    expect(scores.map((score) => formatUnit(score, DE))).toEqual(["0,84", "1,0", "0,00", "1,0"]);
  });

  test("a date is the day in the workspace's zone", () => {
    expect(formatDate(new Date("2026-10-31T23:30:00Z"), DE)).toBe("1. Nov. 2026");
    expect(formatDate(new Date("2026-10-31T23:30:00Z"), US)).toBe("31 Oct 2026");
  });

  test("every month has three letters, and midnight is 00", () => {
    expect(formatDate(new Date("2026-09-30T12:00:00Z"), US)).toBe("30 Sep 2026");
    expect(formatMoment(new Date("2026-09-30T00:05:00Z"), US)).toBe("30 Sep 2026, 00:05");
    expect(formatMoment(null, US)).toBe(NO_NUMBER);
  });

  test("hours as people", () => {
    expect(formatPeople(14_920, 1_650, US)).toBe("9.0 FTE");
    expect(formatPeople(14_920, 1_650, DE)).toBe("9,0 VZÄ");
  });

  test("bytes and durations", () => {
    expect([0, 999, 6_800_000, 120_400_000].map((bytes) => formatBytes(bytes, US))).toEqual([
      "0 B",
      "999 B",
      "6.8 MB",
      "120 MB",
    ]);
    expect(formatBytes(6_800_000, DE)).toBe("6,8 MB");
    expect([900, 161_000].map(formatDuration)).toEqual(["1 s", "2 min 41 s"]);
  });
});
