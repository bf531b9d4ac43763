import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { Moment, Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import { collapseRows } from "./collapse-rows";
import { proposeMapping } from "./propose-mapping";
import { createRowMapper, type MappedRow } from "./row-mapper";

const FOLDER = path.resolve(__dirname, "../../../fixtures/exports");
const IMPORTED_AT = Date.UTC(2026, 5, 1);

/** Tickets as the expected files write them: fields that are null are left out, moments are ISO texts. */
function plain(ticket: Ticket): Record<string, unknown> {
  const entries = Object.entries(ticket).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([field, value]) => [field, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  return typeof value === "object" && value !== null && "at" in value
    ? iso(value as Moment)
    : value;
}

function iso(moment: Moment): string {
  const text = new Date(moment.at).toISOString();
  return moment.precision === "day" ? text.slice(0, 10) : text.replace(".000Z", "Z");
}

function plainEvent({ at, kind, value, person }: TicketEvent): string {
  return [at ? iso(at) : "-", kind, value ?? "-", person ?? "-"].join(" | ");
}

function readExport(file: string): { columns: string[]; rows: RawRow[] } {
  const text = readFileSync(path.join(FOLDER, file), "utf8");
  const [first = ""] = text.split("\n");
  const delimiter = first.split(";").length > first.split(",").length ? ";" : ",";
  const records: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true });
  const [header = [], ...cells] = records;
  const seen = new Map<string, number>();
  const columns = header.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
  const rows = cells.map((row, index) => ({
    line: index + 2,
    cells: columns.map((_, place) => row[place] ?? ""),
  }));
  return { columns, rows };
}

function importExport(file: string, timeZone = "UTC") {
  const { columns, rows } = readExport(file);
  const proposal = proposeMapping({
    columns,
    sample: rows,
    timeZone,
    locale: "en-US",
    fileName: file,
  });
  const mapper = createRowMapper(proposal.mapping, {
    pseudonym: (clear) => clear.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-"),
    hashCells: (row) => createHash("sha256").update(row.join("|")).digest("hex").slice(0, 8),
    importedAt: IMPORTED_AT,
    maskPersonalData: true,
  });
  const byId = new Map<string, MappedRow[]>();
  const rejected: string[] = [];
  for (const row of rows) {
    const mapped = mapper.map(row);
    if (mapped.ok) {
      const id = mapped.value.ticket.externalId;
      byId.set(id, [...(byId.get(id) ?? []), mapped.value]);
    } else {
      const { code, column, seen } = mapped.problem;
      rejected.push(`row ${row.line - 1}: ${code} in ${column}: ${seen}`);
    }
  }
  return { ...proposal, warnings: [...proposal.warnings, ...mapper.finish()], byId, rejected };
}

/** What an expected file holds; the same object is compared as a whole. */
function outcomeOf(file: string) {
  const { mapping, sourceName, warnings, byId, rejected } = importExport(file);
  const fields: Record<string, string> = {};
  for (const { field, column } of mapping.columns) {
    if (field) fields[field] = fields[field] ? `${fields[field]} + ${column}` : column;
  }
  return {
    tool: mapping.tool,
    source: sourceName,
    sentence: mapping.sentence,
    fields,
    warnings: warnings.map((warning) => warning.code),
    rejected,
    tickets: [...byId.values()].map((rows) => {
      const { ticket, events } = collapseRows(rows);
      return { ...plain(ticket), ...(events.length > 0 ? { events: events.map(plainEvent) } : {}) };
    }),
  };
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith(".csv"));

describe("an export of each tool becomes the tickets beside it", () => {
  test.each(files)("%s", (file) => {
    const beside = path.join(FOLDER, file.replace(".csv", ".expected.json"));
    expect(outcomeOf(file)).toEqual(JSON.parse(readFileSync(beside, "utf8")));
  });

  test("every tool has an export", () => {
    const tools = new Set(files.map((file) => outcomeOf(file).tool));
    expect(tools.size).toBe(17);
  });

  test("every row becomes part of a ticket or is rejected", () => {
    for (const file of files) {
      const { byId, rejected } = importExport(file);
      const kept = [...byId.values()].reduce((sum, rows) => sum + rows.length, 0);
      expect(kept + rejected.length).toBe(readExport(file).rows.length);
    }
  });

  test.each(["America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])(
    "the machine's own zone %s changes nothing",
    (zone) => {
      const before = process.env.TZ;
      const here = files.map(outcomeOf);
      process.env.TZ = zone;
      try {
        expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
        expect(files.map(outcomeOf)).toEqual(here);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );

  test("the file's zone moves times without an offset and leaves those with one", () => {
    const [berlin] = importExport("servicenow.csv", "Europe/Berlin").byId.get("INC0041207") ?? [];
    expect(berlin?.ticket.openedAt?.at).toBe(Date.UTC(2026, 1, 2, 6, 12, 44));
    const [paged] = importExport("pagerduty.csv", "Europe/Berlin").byId.get("18703") ?? [];
    expect(paged?.ticket.openedAt?.at).toBe(Date.UTC(2026, 1, 11, 3, 14, 9));
    const [gitlab] = importExport("gitlab.csv", "Europe/Berlin").byId.get("71") ?? [];
    expect(gitlab?.ticket.openedAt?.at).toBe(Date.UTC(2026, 1, 10, 4, 14, 11));
  });
});
