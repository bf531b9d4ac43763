import { expect, test } from "vitest";
import type { ToilChange } from "../../domain/toil-change";
import { exampleReport } from "../example-report";
import { reportJson } from "./report-json";
import { reportView } from "./report-view";
import { scheduleMail } from "./schedule-mail";

const CHANGE: ToilChange = {
  stretch: "year",
  now: { tickets: 400, hours: 2_000, cost: 92_000 },
  before: { tickets: 420, hours: 2_100, cost: 100_000 },
};

function mailOf(profile: "company" | "public", name = "Reset <b>password</b>") {
  const input = exampleReport(profile, { change: CHANGE });
  const view = reportView(input);
  return scheduleMail({
    workspace: "Harbour & Sons",
    view,
    figures: reportJson(input, view).figures,
    period: "Oct 2026",
    toil: { ...CHANGE, stretch: "month" },
    bars: [{ name, value: 84_000 }],
    isPriced: true,
    address: null,
    next: "1 Dec, covering Nov 2026",
    hasPdf: true,
    formats: input.settings,
  });
}

test("the subject carries the answer and the period", () => {
  expect(mailOf("company").subject).toBe(
    "Ops debt $210 k/yr, −8 % vs a year ago; 2 decisions wanted (Oct 2026)",
  );
  expect(mailOf("public").subject).toMatch(/^Budget used by toil \$210 k\/yr/);
});

test("text and HTML tell the same numbers, and what comes next", () => {
  const { text, html } = mailOf("company");
  for (const part of [text, html]) {
    for (const { value } of reportView(exampleReport("company", { change: CHANGE })).numbers)
      expect(part).toContain(value);
    expect(part).toContain("In Oct 2026: 400 tickets of ranked tasks, 2,000 h, $92 k; 8 % less");
    expect(part).toContain("Next: 1 Dec, covering Nov 2026");
    expect(part).toContain("attached as a PDF");
  }
});

test("what people named their tasks is text in the mail, never markup", () => {
  const { html } = mailOf("company");
  expect(html).toContain("Reset &lt;b&gt;password&lt;/b&gt;");
  expect(html).toContain("Harbour &amp; Sons");
  expect(html).not.toContain("<b>password");
});
