import { describe, expect, test } from "vitest";
import { pagesOf, paletteEntries } from "./palette-pages";
import { paletteWays, type WaysMay } from "./palette-ways";

const US = { locale: "en-US" };
const NOTHING: WaysMay = {
  seeSettings: false,
  mayWrite: false,
  mayManage: false,
  mayErase: false,
  hasRanking: false,
  hasPdf: false,
  nextTaskId: null,
};
const ALL: WaysMay = {
  seeSettings: true,
  mayWrite: true,
  mayManage: true,
  mayErase: true,
  hasRanking: true,
  hasPdf: true,
  nextTaskId: "task-1",
};

const hrefs = (may: Partial<WaysMay>) =>
  paletteWays("desk", { ...NOTHING, ...may }, US).map(({ href }) => href);

describe("ways of the palette", () => {
  test("lead nowhere that the reader may not go", () => {
    expect(hrefs({})).toEqual(["/desk/assumptions"]);
    expect(hrefs({ seeSettings: true })).toEqual([
      "/desk/assumptions",
      "/desk/settings/classifier",
      "/desk/settings/sources",
    ]);
    expect(hrefs({ mayManage: true })).toContain("/desk/settings/people");
    expect(hrefs({ mayErase: true })).toContain("/desk/settings/data");
  });

  test("offer files once there is a ranking, and a PDF where the machine can print", () => {
    expect(hrefs({ hasRanking: true })).toEqual([
      "/desk/assumptions",
      "/api/candidates?workspace=desk",
      "/api/report/pptx?workspace=desk",
      "/api/report/xlsx?workspace=desk",
    ]);
    expect(hrefs({ hasRanking: true, hasPdf: true })).toContain("/api/report/pdf?workspace=desk");
    expect(hrefs({ hasPdf: true })).not.toContain("/api/report/pdf?workspace=desk");
  });

  test("lead to the task that is asked next without naming it: a search for its name finds the task itself", () => {
    const next = paletteWays("desk", { ...NOTHING, nextTaskId: "task-1" }, US).at(-1);
    expect(next).toMatchObject({ title: "Ask me next", href: "/desk/candidates/task-1" });
  });

  test("have an id each", () => {
    const ids = paletteWays("desk", ALL, US).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("commands that every page carries", () => {
  const commands = (told: { mayImport?: boolean; mayPropose?: boolean; mayDecide?: boolean }) =>
    paletteEntries("desk", pagesOf({ seeSettings: false, seePlan: true }), {
      may: { mayImport: false, mayPropose: false, mayDecide: false, ...told },
      speech: US,
    }).filter(({ kind }) => kind === "action");

  test("are those of the reader's role", () => {
    expect(commands({})).toEqual([]);
    expect(commands({ mayPropose: true }).map(({ title }) => title)).toEqual(["Propose a plan"]);
    expect(commands({ mayDecide: true })).toMatchObject([
      { title: "Approve the plan", href: "/desk/report#approve" },
    ]);
  });
});
