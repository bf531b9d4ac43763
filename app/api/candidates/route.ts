import { z } from "zod";
import { candidateQuery } from "@/lib/core/report/candidates/candidate-list";
import { candidatesCsv, shownCandidatesCsv } from "@/lib/core/report/candidates/candidates-csv";
import { publicAddress } from "@/lib/server/access/public-address";
import { visitOrRefusal } from "@/lib/server/access/session";
import { refuse } from "@/lib/server/errors";
import { summaryOf } from "@/lib/server/store/candidate-summaries";
import { listRanking } from "@/lib/server/store/candidates";
import { readSettings } from "@/lib/server/store/settings";

export const dynamic = "force-dynamic";

/** Task ids with commas between them. */
const ids = z
  .string()
  .max(40_000)
  .transform((text) => new Set(text.split(",").filter(Boolean)))
  .catch(new Set<string>());

/** Keys of columns with commas between them; null: all fields are asked for. */
const columns = z
  .string()
  .max(400)
  .transform((text) => text.split(","))
  .nullable()
  .catch(null);

/**
 * The candidates of a view (`?workspace=slug` and the query of the page) as a CSV file: all its rows, or with `ids` only
 * those; with `columns` the rows that the page shows, and of each what stands in these columns.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const workspace = asked.workspace ?? "";
  const entry = await visitOrRefusal(workspace, "candidates.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const { scope } = entry.visit;
  const [ranking, { settings }] = await Promise.all([listRanking(scope), readSettings(scope)]);
  const only = ids.parse(asked.ids ?? "");
  const all = (ranking?.candidates ?? []).map(summaryOf);
  const shown = columns.parse(asked.columns ?? null);
  const input = {
    candidates: only.size > 0 ? all.filter(({ id }) => only.has(id)) : all,
    query: candidateQuery.parse(asked),
    formats: settings,
    base: `${publicAddress(request.headers)}/${workspace}/candidates`,
  };
  const csv = shown ? shownCandidatesCsv(input, shown) : candidatesCsv(input);
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="toilbox-${workspace}-candidates.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
