import { describe, expect, test } from "vitest";
import { THEMES, tokensOf } from "./theme-tokens";

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ["bg", "subtle", "raised", "accent-soft"];
const TEXTS = ["text", "text-2", "text-3", "accent"];
/** Text on filled shapes: tiles of the box, marked words, notices, the primary button. */
const PAIRS = [
  ["text", "heat-0"],
  ["text", "heat-1"],
  ["text", "heat-2"],
  ["good", "good-soft"],
  ["warn", "warn-soft"],
  ["bad", "bad-soft"],
  ["text-2", "good-soft"],
  ["text-2", "warn-soft"],
  ["text-2", "bad-soft"],
  ["good", "subtle"],
  ["warn", "subtle"],
  ["bad", "bg"],
  ["on-accent", "accent"],
  ["text", "data-track"],
] as const;

describe.each(Object.entries(THEMES))("the %s palette", (_, selector) => {
  const tokens = tokensOf(selector);
  const between = (a: string, b: string) => contrast(tokens[a] ?? "", tokens[b] ?? "");

  test("defines every colour that the light one defines", () => {
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(tokensOf(":root")).sort());
    expect(Object.keys(tokens).length).toBeGreaterThan(20);
  });

  test.each(SURFACES.flatMap((surface) => TEXTS.map((text) => [text, surface] as const)))(
    "%s on %s can be read: at least 4.5 to 1",
    (text, surface) => {
      expect(between(text, surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(PAIRS)("%s on %s can be read: at least 4.5 to 1", (text, surface) => {
    expect(between(text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["data", "accent", "text-3"])("%s as a shape stands out: at least 3 to 1", (shape) => {
    expect(between(shape, "bg")).toBeGreaterThanOrEqual(3);
  });

  // A bar that is not the point of a chart still says how long it is; a track only says where a bar could end.
  test.each(["bg", "subtle", "raised"])(
    "a grey bar on %s stands out: at least 3 to 1",
    (surface) => {
      expect(between("data-rest", surface)).toBeGreaterThanOrEqual(3);
    },
  );

  test("a bar stands out from its track: at least 3 to 1", () => {
    expect(between("data", "data-track")).toBeGreaterThanOrEqual(3);
  });

  test("the shades of the heat map go one way", () => {
    const steps = [0, 1, 2, 3, 4].map((step) => between(`heat-${step}`, "bg"));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});
