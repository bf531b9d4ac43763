import type { Mapping, TicketField } from "@/lib/core/domain/mapping";
import type { ParsedRecord } from "@/lib/core/domain/raw-row";
import type { Rejection } from "@/lib/core/domain/rejection";
import type { Result } from "@/lib/core/domain/result";
import type { PreviewRow } from "@/lib/core/domain/review";
import type { Ticket } from "@/lib/core/domain/ticket";
import { cleanCell } from "./clean-cell";
import { maskText } from "./mask-personal-data";
import { isPersonColumn } from "./person-columns";
import type { MappedRow } from "./row-mapper";

const FIRST = 20;
const LAST = 5;
const RANDOM = 5;
/** Fields that fit a table; the rest is seen in the list of columns. */
const MOST_FIELDS = 12;
const LONGEST_CELL = 120;

const SHOWN: readonly TicketField[] = [
  "externalId",
  "openedAt",
  "eventAt",
  "title",
  "priority",
  "state",
  "team",
  "category",
  "channel",
  "resolvedAt",
  "closedAt",
  "requester",
  "assignee",
  "type",
  "service",
  "activity",
  "configurationItem",
  "resolution",
];

type Kept = { readonly at: number; readonly record: ParsedRecord };

/** The first 20 records of a file, the last 5, and 5 drawn from those between; holds no more than that. */
export class PreviewSample {
  private readonly first: Kept[] = [];
  private readonly last: Kept[] = [];
  private readonly random: Kept[] = [];
  private seen = 0;
  private between = 0;

  /** `draw` gives numbers in [0, 1); the same draws give the same rows. */
  constructor(private readonly draw: () => number) {}

  see(record: ParsedRecord): void {
    const kept = { at: this.seen, record };
    this.seen += 1;
    if (this.first.length < FIRST) {
      this.first.push(kept);
      return;
    }
    this.last.push(kept);
    const passed = this.last.length > LAST ? this.last.shift() : undefined;
    if (passed) this.offer(passed);
  }

  /** Reservoir sampling (algorithm R, Vitter 1985): every record between first and last has the same chance. */
  private offer(kept: Kept): void {
    this.between += 1;
    if (this.random.length < RANDOM) this.random.push(kept);
    else {
      const place = Math.floor(this.draw() * this.between);
      if (place < RANDOM) this.random[place] = kept;
    }
  }

  /** In file order. */
  records(): readonly { part: PreviewRow["part"]; record: ParsedRecord }[] {
    const between = [...this.random].sort((a, b) => a.at - b.at);
    return [
      ...this.first.map(({ record }) => ({ part: "first" as const, record })),
      ...between.map(({ record }) => ({ part: "random" as const, record })),
      ...this.last.map(({ record }) => ({ part: "last" as const, record })),
    ];
  }
}

/** The mapped fields that the preview shows, the telling ones first. */
export function previewFields(mapping: Mapping): TicketField[] {
  const mapped = new Set(
    mapping.columns.filter(({ privacy }) => privacy !== "drop").map(({ field }) => field),
  );
  return SHOWN.filter((field) => mapped.has(field)).slice(0, MOST_FIELDS);
}

/** Cells of the sampled records beside what they are read as; masked as the tickets will be. */
export function previewRows(
  sample: PreviewSample,
  mapping: Mapping,
  reading: {
    map(row: { line: number; cells: readonly string[] }): Result<MappedRow, Rejection>;
    masks: boolean;
  },
): PreviewRow[] {
  const columns = previewFields(mapping).map((field) => ({
    field,
    sources: mapping.columns.filter((column) => column.field === field),
  }));
  const fieldOf = (header: string | null) =>
    mapping.columns.find(({ column }) => column === header)?.field ?? null;
  return sample.records().map(({ part, record }) => {
    const cells = record.kind === "row" ? record.row.cells : record.cells;
    const mapped = record.kind === "row" ? reading.map(record.row) : null;
    const ticket = mapped?.ok ? mapped.value.ticket : null;
    const rejection =
      record.kind === "rejected" ? record.rejection : mapped && !mapped.ok ? mapped.problem : null;
    return {
      line: record.kind === "row" ? record.row.line : record.rejection.line,
      part,
      cells: columns.map(({ field, sources }) => ({
        raw: sources
          .flatMap(({ index, column, privacy }) => {
            const text = cleanCell(cells[index] ?? "");
            if (text === null) return [];
            const hides = reading.masks && privacy !== "keep";
            return [hides ? hidden(text, isPersonColumn(column, field)) : text];
          })
          .join(" | ")
          .slice(0, LONGEST_CELL),
        read: ticket ? readingOf(ticket, field) : null,
      })),
      rejection: rejection
        ? { code: rejection.code, hint: rejection.hint, field: fieldOf(rejection.column) }
        : null,
    };
  });
}

function hidden(text: string, isPerson: boolean): string {
  return isPerson ? "[person]" : maskText(text.slice(0, 4 * LONGEST_CELL)).text;
}

/** A ticket's field as text: moments as ISO, days without a time as a date. */
function readingOf(ticket: Ticket, field: TicketField): string | null {
  const key = field === "eventAt" ? "openedAt" : field;
  if (!(key in ticket)) return null;
  const value = ticket[key as keyof Ticket];
  if (value === null || value === undefined) return null;
  if (typeof value === "object") {
    if (!("at" in value) || typeof value.at !== "number") return null;
    const iso = new Date(value.at).toISOString();
    return value.precision === "day" ? iso.slice(0, 10) : iso;
  }
  return String(value).replace(/\s+/g, " ").slice(0, LONGEST_CELL);
}
