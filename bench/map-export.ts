import { createReadStream } from "node:fs";
import path from "node:path";
import type { Ticket } from "@/lib/core/domain/ticket";
import { proposeMapping } from "@/lib/core/normalise/propose-mapping";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import { openDelimited } from "@/lib/core/parse/open-delimited";
import { hashCells } from "@/lib/server/pipeline/pseudonym";
import { sampleRows } from "@/lib/server/pipeline/run-import";

const PIECE = 1 << 18;
const IMPORTED_AT = Date.UTC(2026, 10, 1);

/** A generated export, opened by our parser. */
export async function openOurs(file: string) {
  const opened = await openDelimited(() => createReadStream(file, { highWaterMark: PIECE }));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

/** The tickets of an export, batch by batch. Names stay as they are: a keyed hash of each is work that no rival does. */
export async function* ticketsOf(file: string): AsyncGenerator<readonly Ticket[]> {
  const parsed = await openOurs(file);
  const { mapping } = proposeMapping({
    columns: parsed.dialect.columns,
    hasHeader: parsed.dialect.headerLine > 0,
    sample: await sampleRows(parsed),
    timeZone: "UTC",
    locale: "en",
    fileName: path.basename(file),
    importedAt: IMPORTED_AT,
  });
  const mapper = createRowMapper(mapping, {
    pseudonym: (clear) => clear,
    hashCells,
    importedAt: IMPORTED_AT,
    maskPersonalData: false,
  });
  for await (const batch of parsed.records()) {
    const tickets: Ticket[] = [];
    for (const record of batch) {
      if (record.kind !== "row") continue;
      const mapped = mapper.map(record.row);
      if (mapped.ok) tickets.push(mapped.value.ticket);
    }
    yield tickets;
  }
}
