import { describe, expect, test } from "vitest";
import { type ApplicationRegister, applicationFacts } from "../../domain/application";
import { REGISTER_COLUMNS, readRegisterRows, registerCsv } from "./applications-csv";

const EN = { locale: "en-US" };
const DE = { locale: "de-DE" };

const ON_TIME = {
  id: "01a20d98-50f8-7971-8f43-df3d12e15101",
  name: "On time",
  weight: 80,
  serves: "money" as const,
};
const AUDIT = {
  id: "01a20d98-50f8-7971-8f43-df3d12e15102",
  name: "Clean audit",
  weight: 40,
  serves: "money" as const,
};

const REGISTER: ApplicationRegister = {
  objectives: [ON_TIME, AUDIT],
  applications: [
    {
      id: "a",
      ...applicationFacts.parse({
        name: "Warehouse",
        owner: "Operations",
        services: ["WMS", "Scanners"],
        runCost: 520_000,
        runCostSource: "contract",
        links: [
          { objectiveId: ON_TIME.id, weight: 0.9, evidence: "measured", at: null },
          { objectiveId: AUDIT.id, weight: 0.25, evidence: "attested", at: "2026-03-01" },
        ],
        decision: "fix",
        mustKeep: true,
        reviewOn: "2027-01-15",
        tier: 2,
      }),
    },
    { id: "b", ...applicationFacts.parse({ name: "Kiosk" }) },
  ],
};

describe("the register as a file", () => {
  test("what is written is read again", () => {
    const [header = "", ...lines] = registerCsv(REGISTER).trimEnd().split("\n");
    const rows = lines.map((text) => text.split(","));
    const { applications, problems } = readRegisterRows(header.split(","), rows, EN);
    expect(problems).toEqual([]);
    expect(applications.map(({ facts }) => facts)).toEqual(
      REGISTER.applications.map(({ id: _, links: __, ...facts }) => facts),
    );
    expect(applications[0]?.links).toEqual([
      { objective: "On time", weight: 0.9, evidence: "measured", at: null },
      { objective: "Clean audit", weight: 0.25, evidence: "attested", at: "2026-03-01" },
    ]);
  });

  test("few columns are enough, in any order; thousands may be marked", () => {
    const { applications } = readRegisterRows(
      ["Run_Cost", "NAME"],
      [["1,250,000", " Portal "]],
      EN,
    );
    expect(applications[0]?.facts).toMatchObject({ name: "Portal", runCost: 1_250_000 });
  });

  test("what cannot be read is told by line; the other lines are kept", () => {
    const rows = [
      ["Portal", "much"],
      ["", "5"],
      ["Mail", "5"],
    ];
    const { applications, problems } = readRegisterRows(["name", "run_cost"], rows, EN);
    expect(problems).toEqual(["Line 2: run_cost is no number.", "Line 3: a name is missing."]);
    expect(applications.map(({ facts }) => facts.name)).toEqual(["Mail"]);
  });

  test("a number is read as people here or programs write it; one that would be two is told", () => {
    const columns = ["name", "run_cost"];
    const rows = [
      ["A", "1234.5"],
      ["B", "1.234,5"],
      ["C", "52.560.000"],
      ["D", "41.000"],
      ["E", "much"],
    ];
    const german = readRegisterRows(columns, rows, DE);
    expect(german.applications.map(({ facts }) => facts.runCost)).toEqual([
      1_234.5, 1_234.5, 52_560_000,
    ]);
    expect(german.problems).toEqual([
      "Zeile 5: run_cost ist nicht eindeutig. Schreiben Sie die Zahl ohne Tausenderzeichen.",
      "Zeile 6: run_cost ist keine Zahl.",
    ]);
    expect(readRegisterRows(columns, [["D", "41.000"]], EN).applications[0]?.facts.runCost).toBe(
      41,
    );
  });

  test("each kind of fault is told in the language of the reader", () => {
    const columns = ["name", "run_cost", "link_percent", "evidence", "review_on", "tier"];
    const rows = [
      ["A", "-1", "", "", "", ""],
      ["B", "", "101", "", "", ""],
      ["C", "", "", "heard", "", ""],
      ["D", "", "", "", "soon", ""],
      ["E", "", "", "", "", "5"],
      ["", "", "", "", "", ""],
    ];
    expect(readRegisterRows(columns, rows, EN).problems).toEqual([
      "Line 2: run_cost is below 0.",
      "Line 3: link_percent is above 100.",
      "Line 4: evidence is none of measured, attested, none.",
      "Line 5: review_on is no day such as 2026-01-31.",
      "Line 6: tier is none of 1, 2, 3, 4.",
      "Line 7: a name is missing.",
    ]);
    expect(readRegisterRows(columns, rows, DE).problems).toEqual([
      "Zeile 2: run_cost liegt unter 0.",
      "Zeile 3: link_percent liegt über 100.",
      "Zeile 4: evidence ist nichts von measured, attested, none.",
      "Zeile 5: review_on ist kein Tag wie 2026-01-31.",
      "Zeile 6: tier ist nichts von 1, 2, 3, 4.",
      "Zeile 7: Der Name fehlt.",
    ]);
  });

  test("a table without names is refused", () => {
    expect(readRegisterRows(["a", "b"], [], EN).problems).toEqual([
      'The first line names no column "name".',
    ]);
  });

  test("every column of the file is written", () => {
    expect(registerCsv(REGISTER).split("\n")[0]).toBe(REGISTER_COLUMNS.join(","));
  });
});
