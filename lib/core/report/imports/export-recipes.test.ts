import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { proposeMapping } from "../../normalise/propose-mapping";
import { exportRecipes } from "./export-recipes";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const RECIPES = exportRecipes(FORMATS);
const GUIDE = readFileSync("docs/how-to-export.md", "utf8").replace(/\s+/g, " ");

describe.each(RECIPES)("the recipe for $tool", ({ tool, steps, columns, beware }) => {
  test("stands in docs/how-to-export.md as on screen", () => {
    expect(GUIDE).toContain(`## ${tool} `);
    for (const text of [...steps, beware]) expect(GUIDE).toContain(text);
    if (columns.length > 0)
      expect(GUIDE).toContain(columns.map((name) => `\`${name}\``).join(", "));
  });
});

const WITH_COLUMNS = RECIPES.filter(({ columns }) => columns.length > 0);

describe.each(WITH_COLUMNS)("the columns that the recipe for $tool names", ({ tool, columns }) => {
  test("are recognised, among them an id, a title and an opening", () => {
    const { mapping, sourceName } = proposeMapping({
      columns,
      sample: [],
      timeZone: "UTC",
      locale: "en-US",
      fileName: "export.csv",
    });
    if (tool !== "GLPI") expect(sourceName).toContain(tool);
    const fields = mapping.columns.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["externalId", "title", "openedAt"]));
  });
});

test("recipes are told in German, with columns as the tools write them", () => {
  const german = exportRecipes({ ...FORMATS, locale: "de-DE" });
  expect(german.at(-1)?.tool).toBe("Alles andere");
  expect(german[1]?.steps[1]).toBe("Wählen Sie „Export“, dann „CSV“ mit allen Feldern.");
  expect(german[1]?.columns).toContain("Issue key");
});
