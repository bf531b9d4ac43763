import { describe, expect, test } from "vitest";
import { matchPalette, type PaletteEntry, preparePalette } from "./palette";

const US = { locale: "en-US" };

const ENTRIES: readonly PaletteEntry[] = [
  { id: "p", kind: "page", title: "Plan", href: "/desk/plan" },
  { id: "i", kind: "action", title: "Import a file", also: "upload csv" },
  { id: "1", kind: "candidate", title: "Reset password", note: "#1" },
  { id: "2", kind: "candidate", title: "Press reset on Köln gateway", note: "#2" },
  { id: "3", kind: "candidate", title: "Unpressed label", note: "#3" },
  { id: "t", kind: "ticket", title: "A ticket that the server found by its id" },
];
const found = (typed: string) =>
  matchPalette(preparePalette(ENTRIES), typed, US).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  );

describe("the palette", () => {
  test("with nothing typed shows pages, commands and the first tasks, but no ticket", () => {
    expect(found("")).toEqual(["p", "i", "1", "2", "3"]);
  });

  test.each([
    [
      "the start of the title comes before a word inside, and that before a part of one",
      "press",
      ["2", "3", "t"],
    ],
    ["every word must be found, in any order", "gateway reset", ["2", "t"]],
    ["accents and case do not matter", "KOLN", ["2", "t"]],
    ["other words for a command find it", "upload", ["i", "t"]],
    ["what nothing is called finds only what the server found", "zzz", ["t"]],
  ])("%s", (_, typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test("shows seven of a kind at most, the best ones, in ranked order where they fit alike", () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: String(at),
      kind: "candidate" as const,
      title: `Task ${at}`,
    }));
    const [group] = matchPalette(preparePalette(many), "task", US);
    expect(group?.entries.map(({ id }) => id)).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
  });
});
