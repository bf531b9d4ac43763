import { describe, expect, test } from "vitest";
import { settleSourceName } from "./source-name";

const INCIDENTS = ["number", "short_description", "opened_at", "priority", "state"];
const TASKS = ["number", "request_item", "due_date", "approval", "quantity"];
const settled = (sourceName: string, columns: readonly string[]) => ({ sourceName, columns });

describe("the source of a table beside others of its batch", () => {
  test.each([
    ["alone", INCIDENTS, "incident.csv", [], "ServiceNow"],
    [
      "a month later",
      [...INCIDENTS, "category"],
      "feb.csv",
      [settled("ServiceNow", INCIDENTS)],
      "ServiceNow",
    ],
    [
      "another table",
      TASKS,
      "sc_task_2026-03.csv",
      [settled("ServiceNow", INCIDENTS)],
      "ServiceNow: sc task",
    ],
    [
      "another sheet",
      TASKS,
      "book.xlsx#Tasks",
      [settled("ServiceNow", INCIDENTS)],
      "ServiceNow: Tasks",
    ],
    [
      "two of the other kind",
      TASKS,
      "sc_task_2026-04.csv",
      [settled("ServiceNow", INCIDENTS), settled("ServiceNow: sc task", TASKS)],
      "ServiceNow: sc task",
    ],
    [
      "a name that says nothing more",
      TASKS,
      "servicenow.csv",
      [settled("ServiceNow", INCIDENTS)],
      "ServiceNow 2",
    ],
    ["another tool", TASKS, "jira.csv", [settled("Jira", INCIDENTS)], "ServiceNow"],
  ])("%s", (_, columns, label, batch, expected) => {
    expect(settleSourceName({ name: "ServiceNow", columns, label }, batch, [])).toBe(expected);
  });

  test("next month's export of a table that got its own source lands there again, also alone", () => {
    const own = [settled("ServiceNow: sc task", TASKS)];
    const table = { name: "ServiceNow", columns: TASKS.toReversed(), label: "may.csv" };
    expect(settleSourceName(table, [], own)).toBe("ServiceNow: sc task");
    expect(
      settleSourceName(
        { ...table, columns: INCIDENTS },
        [settled("ServiceNow: sc task", TASKS)],
        own,
      ),
    ).toBe("ServiceNow");
  });
});
