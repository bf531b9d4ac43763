import { describe, expect, test } from "vitest";
import { exampleCandidate } from "../example-candidates";
import { hiddenText, hiddenWords, hideTasks, parseHidden } from "./hide-tasks";

const FORMATS = { locale: "en-US", currency: "USD", timeZone: "UTC" };
const pager = exampleCandidate({ id: "pager", sources: ["PagerDuty"], tickets: 40 });
const both = exampleCandidate({ id: "both", sources: ["PagerDuty", "Jira"], teams: ["Ops"] });
const bare = exampleCandidate({ id: "bare", sources: ["Jira"], teams: [], tickets: 2 });
const ALL = [pager, both, bare];
const kept = (text: string) => hideTasks(ALL, parseHidden(text)).kept.map(({ id }) => id);

describe("what is hidden", () => {
  test.each([
    ["nothing", "", ["pager", "both", "bare"]],
    ["a task that another source shares stays", "source:PagerDuty", ["both", "bare"]],
    ["both of its sources: it goes", "source:PagerDuty|source:Jira", []],
    ["a task without a team belongs to none that is hidden", "team:Ops", ["pager", "bare"]],
    ["what is unknown is passed over", "grade:A|source:", ["pager", "both", "bare"]],
  ])("%s", (_, text, ids) => {
    expect(kept(text)).toEqual(ids);
  });

  test("stands in the address as it was read, and is counted", () => {
    const rules = parseHidden("source:PagerDuty|team:A: b");
    expect(hiddenText(rules)).toBe("source:PagerDuty|team:A: b");
    expect(hiddenText([])).toBeUndefined();
    expect(hiddenWords(hideTasks(ALL, rules).hidden, FORMATS)).toBe("1 task, 40 tickets");
  });
});
