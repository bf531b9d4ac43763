import { ticketQuery } from "@/lib/core/report/tickets/ticket-query";
import { ticketsCsvHead, ticketsCsvLine } from "@/lib/core/report/tickets/tickets-csv";
import { can } from "@/lib/server/access/roles";
import { visitOrRefusal } from "@/lib/server/access/session";
import { refuse } from "@/lib/server/errors";
import { type TicketPlace, ticketPage } from "@/lib/server/store/questions/tickets-behind";
import { readSettings } from "@/lib/server/store/settings";
import { ticketFilterOf } from "@/lib/server/store/ticket-filter";

export const dynamic = "force-dynamic";

const PAGE = 2_000;

/**
 * The tickets of a page (`?workspace=slug` and its query) as a CSV file, all of them, sent as they are read. People are
 * not in it; resolutions only for roles that may read texts.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const workspace = asked.workspace ?? "";
  const entry = await visitOrRefusal(workspace, "tickets.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const { scope, role } = entry.visit;
  const query = ticketQuery.parse(asked);
  const { settings } = await readSettings(scope);
  const filter = ticketFilterOf(query, settings.timeZone);
  const seesText = can(role, "tickets.readText");
  const bytes = new TextEncoder();
  let after: TicketPlace | null = null;
  const body = new ReadableStream<Uint8Array>({
    start: (sink) => sink.enqueue(bytes.encode(ticketsCsvHead(seesText, settings))),
    async pull(sink) {
      const rows = await ticketPage(scope, filter, {
        limit: PAGE,
        after,
        isOldestFirst: query.order === "oldest",
      });
      const text = rows.map((row) => ticketsCsvLine(row, seesText)).join("");
      if (text) sink.enqueue(bytes.encode(text));
      after = rows.at(-1) ?? null;
      if (rows.length < PAGE) sink.close();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="toilbox-${workspace}-tickets.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
