import { describe, expect, test } from "vitest";
import { exampleCandidate } from "../example-candidates";
import { leaveOut, leftOutText, leftOutWords, parseLeftOut } from "./leave-out";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const pager = exampleCandidate({ id: "pager", sources: ["PagerDuty"], tickets: 40 });
const both = exampleCandidate({ id: "both", sources: ["PagerDuty", "Jira"], teams: ["Ops"] });
const bare = exampleCandidate({ id: "bare", sources: ["Jira"], teams: [], tickets: 2 });
const ALL = [pager, both, bare];
const kept = (text: string) => leaveOut(ALL, parseLeftOut(text)).kept.map(({ id }) => id);

describe("what is left out", () => {
  test.each([
    ["nothing", "", ["pager", "both", "bare"]],
    ["a task that another source shares stays", "source:PagerDuty", ["both", "bare"]],
    ["both of its sources: it goes", "source:PagerDuty|source:Jira", []],
    ["a task without a team belongs to none that is left out", "team:Ops", ["pager", "bare"]],
    ["what is unknown is passed over", "grade:A|source:", ["pager", "both", "bare"]],
  ])("%s", (_, text, ids) => {
    expect(kept(text)).toEqual(ids);
  });

  test("stands in the address as it was read, and is counted", () => {
    const rules = parseLeftOut("source:PagerDuty|team:A: b");
    expect(leftOutText(rules)).toBe("source:PagerDuty|team:A: b");
    expect(leftOutText([])).toBeUndefined();
    expect(leftOutWords(leaveOut(ALL, rules).left, FORMATS)).toBe("1 task, 40 tickets");
  });
});
