import { expect, type Page } from "@playwright/test";
import { SAMPLE_OBJECTIVES } from "../lib/server/setup/sample-applications";
import { pageWords } from "./page-words";
import { readPdf } from "./read-pdf";
import { toilbox } from "./toilbox";

/** Words that a public body has no use for; "non-profit" and "business hours" are its own as well. */
const COMPANY_WORDS =
  /\b(?:revenues?|(?<!non-)profits?|margins?|customers?|compan(?:y|ies)|cash|cashable|sales|turnover|business box)\b/i;

const PAGES = [
  "report",
  "overview",
  "candidates",
  "plan",
  "applications",
  "assumptions",
  "settings",
  "tickets",
  "me",
];

type Task = { readonly id: string; readonly title: string };

/** What the product says once the names that people and tickets brought are taken out. */
function productWords(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, "…"), text);
}

function companyLines(text: string, names: readonly string[]): readonly string[] {
  return productWords(text, names)
    .split("\n")
    .filter((line) => line.search(COMPANY_WORDS) >= 0);
}

/** Reads every page, file, the printed report and answer of the command line in government wording and lists lines that speak of a company. */
export async function meetsNoCompanyWord(page: Page): Promise<void> {
  const asked = ["--workspace", "sample", "--json"];
  const candidates = await toilbox("candidates", ...asked);
  const tasks = candidates
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Task);
  const names = [...SAMPLE_OBJECTIVES, ...tasks.map(({ title }) => ({ name: title }))]
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length);
  const found: Record<string, readonly string[]> = {};
  const read = (where: string, text: string) => {
    expect(text.length, where).toBeGreaterThan(100);
    const lines = companyLines(text, names);
    if (lines.length > 0) found[where] = lines;
  };
  read("toilbox candidates", candidates);
  read("toilbox plan", await toilbox("plan", ...asked, "--capacity", "20"));
  read("toilbox report", await toilbox("report", "--workspace", "sample", "--format", "json"));
  for (const file of ["candidates", "applications"]) {
    const answer = await page.request.get(`/api/${file}?workspace=sample`);
    read(`${file}.csv`, await answer.text());
  }
  const paper = await page.request.get("/api/report/pdf?workspace=sample");
  const { lines } = await readPdf(await paper.body());
  expect(lines).toContain("Mission");
  read("report.pdf", lines);
  const [first] = tasks;
  for (const name of [...PAGES, `candidates/${first?.id}`]) {
    // Rows of tickets are their own words, whatever they say.
    read(name, await pageWords(page, `/sample/${name}`, name === "tickets" ? "tbody" : ""));
  }
  expect(found).toEqual({});
}
