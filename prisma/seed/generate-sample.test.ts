import { describe, expect, test } from "vitest";
import { generateSample, type SampleFile, type TruthEntry } from "./generate-sample";

const ENDING = "2026-10";
const whole = generateSample({ seed: 7, endingMonth: ENDING });
const truth = [...whole.truth];

function linesOf(seed: number, tickets: number): string[] {
  return generateSample({ seed, endingMonth: ENDING, tickets }).files.flatMap((file) => [
    ...file.lines,
  ]);
}

function fileNamed(name: string): SampleFile {
  return whole.files.find((file) => file.name === name)!;
}

function countOf(kind: TruthEntry["kind"]): number {
  return truth.filter((entry) => entry.kind === kind).length;
}

/** The record's first cells, enough to read ids and dates; the files quote no line break before them. */
function recordsOf(name: string, key: string): string[] {
  return [...fileNamed(name).records].filter((r) => r.truth?.task === key).map((r) => r.line);
}

describe("the sample workspace's files", () => {
  test("the same seed gives the same bytes, another seed gives others", () => {
    expect(linesOf(3, 1500)).toEqual(linesOf(3, 1500));
    expect(linesOf(4, 1500)).not.toEqual(linesOf(3, 1500));
  });

  test("iterating a file twice tells the same tickets", () => {
    const file = generateSample({ seed: 5, endingMonth: ENDING, tickets: 1200 }).files[0]!;
    expect([...file.lines]).toEqual([...file.lines]);
  });

  test("a sample of about 20,000 tickets is within 3 % of it", () => {
    expect(truth.length).toBeGreaterThan(19_400);
    expect(truth.length).toBeLessThan(20_600);
  });

  test("about a quarter of the tickets are one-off questions and more than half are toil", () => {
    expect(countOf("noise") / truth.length).toBeGreaterThan(0.22);
    expect(countOf("noise") / truth.length).toBeLessThan(0.28);
    expect(countOf("toil") / truth.length).toBeGreaterThan(0.5);
  });

  test("every id of a file is used once, apart from the row that is there twice on purpose", () => {
    const seen = new Set<string>();
    const repeated = truth
      .map((entry) => `${entry.file} ${entry.id}`)
      .filter((id) => seen.size === seen.add(id).size);
    const duplicates = truth.filter((entry) => entry.task === "duplicate");
    expect(repeated).toEqual(duplicates.map((entry) => `${entry.file} ${entry.id}`));
  });

  test("three dirty rows are listed: an unreadable date, a repeated row, a cut last row", () => {
    const dirty = truth.filter((entry) => entry.kind === "dirty");
    expect(dirty.map((entry) => entry.task)).toEqual(["unreadable-date", "duplicate", "truncated"]);
    expect(recordsOf("servicenow-incidents.csv", "unreadable-date")[0]).toContain(
      "31-02 about noon",
    );
    expect(recordsOf("pagerduty-incidents.csv", "truncated")[0]).not.toContain('"');
    expect([...fileNamed("pagerduty-incidents.csv").lines].at(-1)).toContain("wms-no");
  });

  test("all moments lie inside the 24 months", () => {
    const lines = [
      ...fileNamed("pagerduty-incidents.csv").lines,
      ...fileNamed("servicenow-incidents.csv").lines,
    ];
    const stamps = lines.flatMap((line) => line.match(/20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\d/g) ?? []);
    const sorted = stamps.map((stamp) => stamp.replace("T", " ")).sort();
    expect(sorted[0]! >= "2024-11-01 00:00:00").toBe(true);
    expect(sorted.at(-1)! < "2026-11-01 00:00:00").toBe(true);
  });

  test("Jira writes moments as 30/Jun/25 9:54 AM, each in the 24 months", () => {
    const created = [...fileNamed("jira-ops.csv").lines]
      .join("\n")
      .match(/\d\d\/[A-Z][a-z]{2}\/\d\d \d{1,2}:\d\d [AP]M/g);
    const years = new Set(created?.map((stamp) => stamp.slice(7, 9)));
    expect(years).toEqual(new Set(["24", "25", "26"]));
  });

  test("the storm is about 400 alerts within 24 hours", () => {
    const stamps = recordsOf("pagerduty-incidents.csv", "link-flap-storm").map((line) =>
      Date.parse(/20\d\d-[^,]*Z/.exec(line)![0]),
    );
    expect(stamps.length).toBeGreaterThan(320);
    expect(stamps.length).toBeLessThan(480);
    expect(Math.max(...stamps) - Math.min(...stamps)).toBeLessThan(86_400_000);
  });

  test("a drifting kiosk comes back within 30 days in most cases", () => {
    const seen = new Map<string, number>();
    const rows = recordsOf("servicenow-incidents.csv", "kiosk-drift");
    const isBack = rows.map((line) => {
      const item = /"(KSK-[A-Z]+-\d+)","Driver/.exec(line)![1]!;
      const at = Date.parse(`${line.slice(14, 24)}T00:00:00Z`);
      const before = seen.get(item);
      seen.set(item, at);
      return before !== undefined && at - before <= 30 * 86_400_000;
    });
    expect(isBack.filter(Boolean).length / rows.length).toBeGreaterThan(0.5);
  });

  test("engineering titles are nearly all different", () => {
    const titles = [...fileNamed("jira-ops.csv").records]
      .filter((record) => record.truth?.kind === "engineering")
      .map((record) => record.line.slice(0, record.line.search(/,PLAT-\d+,/)));
    expect(new Set(titles).size / titles.length).toBeGreaterThan(0.97);
  });

  test("every record has as many cells as its header, apart from the cut one", () => {
    for (const file of whole.files) {
      const [header, ...rest] = [...file.records];
      const expected = cellCount(header!.line);
      const odd = rest.filter((record) => cellCount(record.line) !== expected);
      expect(odd.map((record) => record.truth?.task)).toEqual(
        file.desk === "alerting" ? ["truncated"] : [],
      );
    }
  });

  test("truth is never written into the exports", () => {
    const keys = new Set(
      truth.filter((entry) => entry.kind !== "dirty").map((entry) => entry.task),
    );
    const text = whole.files.map((file) => [...file.lines].join("\n")).join("\n");
    expect(
      [...keys].filter((key) => text.includes(`"${key}"`) || text.includes(`,${key},`)),
    ).toEqual([]);
  });

  test("weekends and holidays are quieter than working days at the service desk", () => {
    const days = new Map<string, number>();
    for (const line of fileNamed("servicenow-incidents.csv").lines) {
      const day = line.slice(14, 24);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    expect(days.get("2025-12-25") ?? 0).toBeLessThan((days.get("2025-12-11") ?? 0) / 2);
    expect(days.get("2026-03-08") ?? 0).toBeLessThan((days.get("2026-03-10") ?? 0) / 2);
  });

  test("a growing task grows and a declining one declines from the first to the second year", () => {
    const half = (key: string) => {
      const years = recordsOf("servicenow-incidents.csv", key).map(
        (line) => line.slice(14, 24) < "2025-11-01",
      );
      return years.filter((isFirst) => !isFirst).length / years.filter(Boolean).length;
    };
    expect(half("mfa-reset")).toBeGreaterThan(1.3);
    expect(half("printer-queue")).toBeLessThan(0.95);
  });

  test("a month that is no month is refused", () => {
    expect(() => generateSample({ seed: 1, endingMonth: "2026-13" })).toThrow("expected a month");
  });
});

/** Cells of one record: commas outside quotes, plus one. */
function cellCount(line: string): number {
  let cells = 1;
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === "," && !isQuoted) cells += 1;
  }
  return cells;
}
