import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { formatHours, formatMoney } from "../lib/core/report/format";
import { officeParts } from "../scripts/office-parts";
import { test } from "./journey";
import { readPdf } from "./read-pdf";
import { readWorkbook } from "./read-workbook";
import { signInAs } from "./sign-in";
import { toilbox } from "./toilbox";

/** Five seconds on a machine of its own; else the tests share two processors with everything else. */
const PDF_WITHIN_MS = process.env.TOILBOX_FULL ? 5_000 : 15_000;

const withoutBlanks = (text: string) => text.replace(/\s/g, "");

/** The four numbers as the page tells them. */
async function pageNumbers(page: Page): Promise<string[]> {
  await page.goto("/sample/report");
  const numbers = await page.locator("dl").first().locator("dd strong.text-3xl").allTextContents();
  expect(numbers).toHaveLength(4);
  return numbers;
}

async function fileOf(page: Page, extension: string, type: string): Promise<Buffer> {
  const answer = await page.request.get(`/api/report/${extension}?workspace=sample`);
  expect(answer.headers()["content-type"]).toContain(type);
  return answer.body();
}

test("an executive takes the report along: one tagged page with an outline, in seconds", async ({
  page,
}) => {
  await signInAs(page, "executive");
  const numbers = await pageNumbers(page);
  const verdict = await page.getByRole("heading", { level: 1 }).innerText();

  const began = Date.now();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF", exact: true }).click();
  const file = await (await download).path();
  const took = Date.now() - began;
  process.stdout.write(`the PDF took ${took} ms\n`);
  expect(took).toBeLessThan(PDF_WITHIN_MS);
  const { pages, isTagged, outline, text, paper, smallest } = await readPdf(
    new Uint8Array(readFileSync(file)),
  );
  expect([pages, isTagged, paper]).toEqual([1, true, "letter"]);
  expect(smallest).toBeGreaterThanOrEqual(6.9);
  for (const number of numbers) expect(text).toContain(withoutBlanks(number));
  // The outline is the page's headings: the answer first, then the parts that a reader looks for.
  expect(withoutBlanks(outline[0] ?? "")).toBe(withoutBlanks(verdict));
  expect(outline).toEqual(expect.arrayContaining(["Revenue", "Profit", "Risk"]));
  for (const foot of [/Datato\d+\w+2026/, /localhost:\d+\/sample\/report/, /Printed\d+\w+\d+·1\/1/])
    expect(text).toMatch(foot);

  await page.locator("summary", { hasText: "Choose the paper" }).click();
  const other = page.getByRole("link", { name: "PDF on A4 paper" });
  const answer = await page.request.get((await other.getAttribute("href")) ?? "");
  const onA4 = await readPdf(new Uint8Array(await answer.body()));
  expect([onA4.pages, onA4.paper]).toEqual([1, "a4"]);
  expect(onA4.smallest).toBeGreaterThanOrEqual(6.9);
});

test("the slides tell the numbers of the page as text", async ({ page }) => {
  await signInAs(page, "executive");
  const numbers = await pageNumbers(page);
  const parts = await officeParts(await fileOf(page, "pptx", "presentationml.presentation"));
  const texts = [...(parts.get("ppt/slides/slide1.xml") ?? "").matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(
    ([, text = ""]) => withoutBlanks(text),
  );
  for (const number of numbers) expect(texts).toContain(withoutBlanks(number));
});

test("the formulas of the workbook come to the figures of the page, and the lines for finance to the same", async ({
  page,
}) => {
  await signInAs(page, "executive");
  const numbers = await pageNumbers(page);
  const book = await readWorkbook(await fileOf(page, "xlsx", "spreadsheetml.sheet"));
  expect(book.sheets).toEqual(["Report", "Tasks", "Finance"]);
  const value = (name: string) => Number(book.row("Report", name).get("B"));
  const formats = { locale: "en-US", currency: "USD", timeZone: "UTC" };
  const debt = value("Operational debt");
  expect(formatMoney(debt, formats)).toBe(numbers[0]);
  expect(numbers[1]).toContain(value("Toil, as people").toFixed(1));
  const hours = value("Toil hours a year");
  await expect(page.locator("dl").first()).toContainText(formatHours(hours, formats));

  const told = await toilbox("report", "--workspace", "sample", "--format", "json");
  const { figures } = JSON.parse(told) as {
    figures: { debt: { expected: number }; toilHours: { expected: number }; people: number };
  };
  expect(debt).toBeCloseTo(figures.debt.expected, 2);
  expect(hours).toBeCloseTo(figures.toilHours.expected, 6);
  expect(value("Toil, as people")).toBeCloseTo(figures.people, 6);

  const finance = book.row("Finance", "Operational debt");
  const cost = [...book.head("Finance")].find(([, head]) => head.startsWith("Cost a year"))?.[0];
  expect(finance.get(cost ?? "")).toBeCloseTo(debt, 2);
  expect(finance.get("C")).toBeCloseTo(hours, 6);
});

test("the command line tells the numbers of the page", async ({ page }) => {
  await signInAs(page, "executive");
  const numbers = await pageNumbers(page);
  const verdict = await page.getByRole("heading", { level: 1 }).innerText();
  const told = await toilbox("report", "--workspace", "sample", "--format", "json");
  const report = JSON.parse(told) as {
    verdict: string[];
    numbers: { value: string }[];
    figures: { debt: { expected: number } };
  };
  expect(report.numbers.map(({ value }) => value)).toEqual(numbers);
  expect(report.verdict.join("\n")).toBe(verdict.replaceAll("\u00a0", " ").replace(/ \n/, "\n"));
  expect(report.figures.debt.expected).toBeGreaterThan(0);
});

test("somebody else's report is not given away as a file", async ({ page }) => {
  for (const extension of ["pdf", "pptx", "xlsx"]) {
    const answer = await page.request.get(`/api/report/${extension}?workspace=sample`);
    expect(answer.status()).toBe(401);
  }
});
