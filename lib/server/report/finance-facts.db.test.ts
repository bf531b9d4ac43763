import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultSettings } from "@/lib/core/domain/settings";
import { reportView } from "@/lib/core/report/box/report-view";
import { exampleReport } from "@/lib/core/report/example-report";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { saveSettings } from "../store/settings";
import { approvedReport, financeFacts } from "./finance-facts";
import { keptReport } from "./kept-report";

let desk: TestWorkspace;

beforeAll(async () => {
  desk = await openTestWorkspace();
});

afterAll(() => desk.drop());

test("versions of the settings that are younger than the ranking did not make its figures", async () => {
  const settings = { ...defaultSettings(), annualCost: 90_000 };
  const first = await saveSettings(desk.scope, 0, settings);
  await saveSettings(desk.scope, first?.version ?? 0, { ...settings, annualCost: 99_000 });
  const facts = await financeFacts(desk.scope, 1, []);
  expect(
    facts.history.map(({ version, settings: { annualCost } }) => [version, annualCost]),
  ).toEqual([[1, 90_000]]);
  expect(facts.approval).toBeNull();
});

test("the copy that is kept of an approved report names the approver of each task of the plan", async () => {
  const input = exampleReport("company");
  const report = {
    input,
    view: reportView(input),
    assets: undefined,
    asOf: input.asOf,
    candidates: [],
    run: { id: "", settingVersion: 1 },
    plan: { proposal: null, items: new Map(), scenarios: [] },
  };
  const [first] = input.ranked;
  const approved = await approvedReport(desk.scope, report, [first?.id ?? ""]);
  const { approval } = approved.input.finance;
  expect(approval?.by).not.toBe("");
  const [, , finance] = keptReport(approved).workbook;
  expect(finance?.rows.map((row) => row.at(-2))).toEqual([
    approval?.by,
    ...Array.from({ length: input.ranked.length }, () => null),
  ]);
});
