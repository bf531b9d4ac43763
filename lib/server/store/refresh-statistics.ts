import { bulkDb } from "./db";

/** What an import fills; what a ranking fills, and the wordings that it reads. */
const FILLED_BY = {
  import: ["ticket", "ticket_text", "ticket_event", "signature"],
  ranking: [
    "signature",
    "signature_task",
    "left_out_ticket",
    "task",
    "task_week",
    "task_hour",
    "candidate",
  ],
} as const;

/**
 * Lets PostgreSQL look anew at tables of which much has changed, where it would do so by itself a minute later. Without
 * it the first pages after an import join by guesses: 20,000 tickets took 12 s (2026-11-29). A sample of the rows is
 * read, 30,000 at most of each table.
 */
export async function refreshStatistics(after: keyof typeof FILLED_BY): Promise<void> {
  await bulkDb()`SELECT refresh_statistics(${[...FILLED_BY[after]]}::text[])`;
}
