import { describe, expect, test } from "vitest";
import { matchPalette, preparePalette } from "./palette";
import { pagesOf, paletteEntries } from "./palette-pages";

const US = { locale: "en-US" };

describe("the pages of a reader", () => {
  test.each([
    ["a member", { seeSettings: false, seePlan: false }, false],
    ["an administrator", { seeSettings: true, seePlan: true }, true],
  ])("of %s hold the help, and settings and plan by role", (_, may, isThere) => {
    const pages = pagesOf(may);
    expect(pages).toContain("help");
    expect([pages.includes("settings"), pages.includes("plan")]).toEqual([isThere, isThere]);
  });

  test("are found by other words as well: the glossary is the help", () => {
    const pages = pagesOf({ seeSettings: false, seePlan: false });
    const entries = paletteEntries("desk", pages, {
      may: { mayImport: false, mayPropose: false, mayDecide: false },
      speech: US,
    });
    const found = matchPalette(preparePalette(entries), "glossary", US).flatMap(
      (group) => group.entries,
    );
    expect(found.map(({ href }) => href)).toEqual(["/desk/help"]);
  });
});
