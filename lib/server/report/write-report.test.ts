import { expect, test } from "vitest";
import { reportSlides } from "@/lib/core/report/box/report-slides";
import { reportView } from "@/lib/core/report/box/report-view";
import { reportWorkbook } from "@/lib/core/report/box/report-workbook";
import { exampleReport, RANKED } from "@/lib/core/report/example-report";
import { officeParts } from "@/scripts/office-parts";
import { readBytes } from "../reading/read-for-test";
import { writeSlides } from "./write-slides";
import { writeWorkbook } from "./write-workbook";

/** What is written is read back: the files say what the page says. */

const INPUT = exampleReport("company");
const VIEW = reportView(INPUT);

test("the workbook holds every task with its numbers, and totals as formulas", async () => {
  const bytes = await writeWorkbook(reportWorkbook(INPUT, VIEW));
  const seen = await readBytes("report.xlsx", bytes);
  const tasks = seen.parts.find(({ suffix }) => suffix === "#Tasks");
  expect(tasks?.rows.map((row) => [row[1], Number(row[7])])).toEqual(
    RANKED.map(({ title, hours }) => [title, hours]),
  );
  const parts = await officeParts(bytes);
  const sheets = [...parts]
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .map(([, xml]) => xml);
  // The verdict in A1 stands beside a filled cell: it is read only where it breaks into lines.
  const style = Number(/r="A1"[^>]*\bs="(\d+)"/.exec(sheets[0] ?? "")?.[1]);
  const cellStyles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts.get("xl/styles.xml") ?? "")?.[1];
  expect(cellStyles?.match(/<xf[ >].*?(?:<\/xf>|\/>(?=<xf|$))/gs)?.[style]).toContain(
    'wrapText="1"',
  );
  expect(Number(/<row r="1"[^>]*\bht="([\d.]+)"/.exec(sheets[0] ?? "")?.[1])).toBeGreaterThan(29);
  expect(sheets.join("")).toMatch(/<f>=?SUM\(Tasks!K2:K9\)<\/f><v>210000<\/v>/);
  // Without working anything out, a reader of values sees the totals.
  const report = seen.parts.find(({ suffix }) => suffix === "#Report");
  expect(Number(report?.rows.find(([name]) => name === "Operational debt")?.[1])).toBe(210_000);
  expect(sheets.join("")).not.toMatch(/<\/f><\/c>/);
});

test("the slides hold the verdict and the numbers as text, and the bars as a chart with its numbers", async () => {
  const slides = reportSlides(INPUT, VIEW, "31 Oct 2026");
  const parts = await officeParts(await writeSlides(slides));
  const first = parts.get("ppt/slides/slide1.xml") ?? "";
  for (const text of [VIEW.verdict[0], ...VIEW.numbers.map(({ value }) => value)])
    expect(first).toContain(text);
  const second = parts.get("ppt/slides/slide2.xml") ?? "";
  for (const [task] of slides.decisions) expect(second).toContain(task);
  expect(second).toContain("not priced");
  const chart = parts.get("ppt/charts/chart1.xml") ?? "";
  for (const value of slides.tasks.values) expect(chart).toContain(`<c:v>${value}</c:v>`);
  expect([...parts.keys()].some((name) => name.endsWith(".xlsx"))).toBe(true);
});

test("the bridge is a third slide with a chart of its own, and each slide has notes", async () => {
  const slides = reportSlides(INPUT, VIEW, "31 Oct 2026");
  expect(slides.bridge).toBeUndefined();
  const bridge = {
    subject: "Savings bridge",
    title: "Savings bridge, hours a year",
    liftName: "below the bar",
    names: ["Debt today", "Reset password", "After the plan"],
    lifts: [0, 2_100, 0],
    values: [3_000, 900, 2_100],
    summary: "From 3,000 to 2,100 hours.",
  };
  const parts = await officeParts(await writeSlides({ ...slides, bridge }));
  expect(parts.get("ppt/slides/slide3.xml")).toContain("Savings bridge");
  const charts = [...parts].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  const stacked = charts.filter(([, xml]) => xml.includes('<c:grouping val="stacked"/>'));
  expect(stacked).toHaveLength(1);
  const [[, chart = ""] = []] = stacked;
  for (const value of [...bridge.lifts, ...bridge.values])
    expect(chart).toContain(`<c:v>${value}</c:v>`);
  for (const at of [1, 2, 3])
    expect(parts.get(`ppt/notesSlides/notesSlide${at}.xml`)).toContain(
      at === 3 ? bridge.summary : slides.verdict[0],
    );
});

test("slides and workbook of a public body speak of no company", async () => {
  const input = exampleReport("public");
  const view = reportView(input);
  const slides = await officeParts(await writeSlides(reportSlides(input, view, "31 Oct 2026")));
  const book = await officeParts(await writeWorkbook(reportWorkbook(input, view)));
  const told = [...slides, ...book]
    .filter(([name]) => /^(?:ppt\/slides|ppt\/charts|xl)\/[^_]*\.xml$/.test(name))
    .map(([, xml]) => xml.replace(/<[^>]*>/g, " "))
    .join(" ");
  expect(told).toContain("Mission box");
  expect(told).toContain("Budget used by toil");
  expect(told).not.toMatch(
    /\b(?:revenues?|profits?|margins?|customers?|company|cash|sales)\b|business box/i,
  );
});
