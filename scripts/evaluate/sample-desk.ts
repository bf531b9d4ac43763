import { parse } from "csv-parse/sync";
import { ticketWith } from "@/fixtures/blank-ticket";
import type { Ticket } from "@/lib/core/domain/ticket";
import {
  generateSample,
  type SampleFile,
  type TruthEntry,
} from "../../prisma/seed/generate-sample";

export type PlantedTicket = { readonly ticket: Ticket; readonly truth: TruthEntry };

/** One sample moves by chance: a figure is the mean of all three. */
export const SAMPLE_SEEDS = [7, 8, 9] as const;
const ENDING_MONTH = "2026-10";

type Cells = ReadonlyMap<string, string>;

/** The tickets of the sample company's three desks, each with the task it was made from. */
export function sampleDesk(seed: number): readonly PlantedTicket[] {
  const { files } = generateSample({ seed, endingMonth: ENDING_MONTH });
  return files.flatMap(plantedTickets);
}

function plantedTickets(file: SampleFile): readonly PlantedTicket[] {
  const [header, ...records] = [...file.records];
  if (!header) return [];
  const columns = rowOf(header.line);
  return records.flatMap(({ line, truth }) => {
    if (truth === null || truth.kind === "dirty") return [];
    const cells = new Map<string, string>();
    // Of repeated columns (comments) the last filled one counts: it says how the work ended.
    for (const [at, cell] of rowOf(line).entries())
      if (cell !== "") cells.set(columns[at] ?? "", cell);
    return [{ ticket: ticketWith(FIELDS[file.desk](cells)), truth }];
  });
}

function rowOf(line: string): readonly string[] {
  const rows: readonly (readonly string[])[] = parse(line, { relax_column_count: true });
  return rows[0] ?? [];
}

const FIELDS: Readonly<Record<SampleFile["desk"], (cells: Cells) => Partial<Ticket>>> = {
  "service-desk": (cells) => ({
    title: cells.get("short_description") ?? null,
    description: cells.get("description") ?? null,
    category: [cells.get("category"), cells.get("subcategory")].filter(Boolean).join(" > ") || null,
    service: cells.get("business_service") ?? null,
    team: cells.get("assignment_group") ?? null,
    configurationItem: cells.get("cmdb_ci") ?? null,
    requester: cells.get("caller_id") ?? null,
    assignee: cells.get("assigned_to") ?? null,
    closeCode: cells.get("close_code") ?? null,
    resolution: cells.get("close_notes") ?? null,
  }),
  operations: (cells) => ({
    title: cells.get("Summary") ?? null,
    description: cells.get("Description") ?? null,
    category: cells.get("Issue Type") ?? null,
    service: cells.get("Components") ?? null,
    team: cells.get("Team Name") ?? null,
    requester: cells.get("Reporter") ?? null,
    assignee: cells.get("Assignee") ?? null,
    closeCode: cells.get("Resolution") ?? null,
    resolution: cells.get("Comment")?.split(";").slice(2).join(";") ?? null,
  }),
  alerting: (cells) => ({
    type: "alert",
    title: cells.get("title") ?? null,
    description: cells.get("description") ?? null,
    service: cells.get("service") ?? null,
    team: cells.get("teams") ?? null,
    resolution: cells.get("resolution_note") ?? null,
  }),
};
