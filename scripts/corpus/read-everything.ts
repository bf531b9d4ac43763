import { createHash } from "node:crypto";
import type { ByteSource, Dialect, ParsedRecord, RawRow } from "@/lib/core/domain/raw-row";
import type { FileErrorCode, Rejection } from "@/lib/core/domain/rejection";
import type { Ticket } from "@/lib/core/domain/ticket";
import { type MappingProposal, proposeMapping } from "@/lib/core/normalise/propose-mapping";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import { watchDates } from "@/lib/core/normalise/watch-dates";
import { decodeText } from "@/lib/core/parse/decode-text";
import { openDelimited } from "@/lib/core/parse/open-delimited";

const IMPORTED_AT = Date.UTC(2026, 0, 1);
const SAMPLE = 5000;

/** A file as parser and normaliser see it. */
export type Reading =
  | { readonly error: FileErrorCode; readonly message: string }
  | {
      readonly error: null;
      readonly dialect: Dialect;
      readonly records: readonly ParsedRecord[];
      readonly proposal: MappingProposal;
      readonly tickets: readonly Ticket[];
      /** Rejected by the parser or by the row mapper. */
      readonly rejections: readonly Rejection[];
    };

/** A source that gives bytes in pieces cut at the given places. */
export function cutSource(bytes: Uint8Array, cuts: readonly number[] = []): ByteSource {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  return async function* pieces() {
    for (const [index, from] of places.entries()) {
      const to = places[index + 1];
      if (to !== undefined) yield bytes.slice(from, to);
    }
  };
}

/** Opens, parses and normalises a whole file in memory, the way an import does. */
export async function readEverything(
  bytes: Uint8Array,
  given: { readonly cuts?: readonly number[]; readonly timeZone?: string } = {},
): Promise<Reading> {
  const opened = await openDelimited(cutSource(bytes, given.cuts));
  if (!opened.ok) return { error: opened.problem.code, message: opened.problem.message };
  const { dialect } = opened.value;
  const records: ParsedRecord[] = [];
  for await (const batch of opened.value.records()) records.push(...batch);
  const rows = records.flatMap((record) => (record.kind === "row" ? [record.row] : []));
  const proposal = proposeMapping({
    columns: dialect.columns,
    hasHeader: dialect.headerLine > 0,
    sample: rows.slice(0, SAMPLE),
    timeZone: given.timeZone ?? "UTC",
    locale: "en-US",
  });
  const { tickets, rejected } = mapRows(rows, proposal);
  const unread = records.flatMap((record) =>
    record.kind === "rejected" ? [record.rejection] : [],
  );
  return { error: null, dialect, records, proposal, tickets, rejections: [...unread, ...rejected] };
}

function mapRows(rows: readonly RawRow[], proposal: MappingProposal) {
  const watch = watchDates(proposal.mapping);
  for (const row of rows) watch.see(row);
  const mapper = createRowMapper(watch.revised() ?? proposal.mapping, {
    pseudonym: (clear) => clear,
    hashCells: (cells) => createHash("sha256").update(JSON.stringify(cells)).digest("hex"),
    importedAt: IMPORTED_AT,
    maskPersonalData: false,
  });
  const tickets: Ticket[] = [];
  const rejected: Rejection[] = [];
  for (const row of rows) {
    const mapped = mapper.map(row);
    if (mapped.ok) tickets.push(mapped.value.ticket);
    else rejected.push(mapped.problem);
  }
  mapper.finish();
  return { tickets, rejected };
}

/** The decoded text of a file. */
export async function textOf(bytes: Uint8Array, encoding: string): Promise<string> {
  let text = "";
  for await (const piece of decodeText(cutSource(bytes), encoding)) text += piece;
  return text;
}
