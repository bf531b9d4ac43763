import type { Metadata } from "next";
import { z } from "zod";
import { TicketsScreen } from "@/components/toil/tickets-screen";
import { SIGNAL_ROWS, SIGNAL_ROWS_WORDS } from "@/lib/core/domain/signal-rows";
import { formatDate } from "@/lib/core/report/format";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { readCandidate } from "@/lib/server/store/candidates";
import { ticketsBehind } from "@/lib/server/store/questions/tickets-behind";
import { readSettings } from "@/lib/server/store/settings";

export const metadata: Metadata = { title: "Tickets" };

const PAGE = 100;

const day = z.iso.date().optional().catch(undefined);

const query = z.object({
  task: z.uuid().optional().catch(undefined),
  // A hash in the form of a UUID, of no version.
  signature: z.guid().optional().catch(undefined),
  rows: z.enum(SIGNAL_ROWS).optional().catch(undefined),
  import: z.uuid().optional().catch(undefined),
  intask: z.literal("no").optional().catch(undefined),
  ranked: z.literal("yes").optional().catch(undefined),
  desk: z.string().max(200).optional().catch(undefined),
  since: day,
  until: day,
  q: z.string().trim().max(200).catch(""),
  from: z.coerce.number().int().min(0).max(10_000_000).catch(0),
});

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** "2 Nov 2026", the same in every zone. */
function dayWords(at: string): string {
  return formatDate(new Date(`${at}T00:00:00Z`), {
    locale: "en",
    currency: "USD",
    timeZone: "UTC",
  });
}

function wordsOf(asked: z.infer<typeof query>, title: string | null): string {
  const parts = [
    asked.task ? `Task: ${title ?? "not in the active ranking"}` : "All tasks",
    asked.rows ? `tickets ${SIGNAL_ROWS_WORDS[asked.rows]}` : null,
    asked.signature ? "one wording" : null,
    asked.intask ? "in no task" : null,
    asked.ranked ? "of ranked tasks" : null,
    asked.desk ? `of tasks of ${asked.desk}` : null,
    asked.since ? `from ${dayWords(asked.since)}` : null,
    asked.until ? `before ${dayWords(asked.until)}` : null,
    asked.import ? "written last by one import" : null,
    asked.q ? `matching "${asked.q}"` : null,
  ];
  return parts.filter(Boolean).join(" · ");
}

export default async function TicketsPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "tickets.read");
  const asked = query.parse(await searchParams);
  const { from, q, ...filters } = asked;
  const { settings } = await readSettings(scope);
  const [behind, detail] = await Promise.all([
    ticketsBehind(
      scope,
      {
        taskId: asked.task,
        signatureId: asked.signature,
        rows: asked.rows,
        timeZone: settings.timeZone,
        importId: asked.import,
        inNoTask: asked.intask === "no",
        isRanked: asked.ranked === "yes",
        desk: asked.desk,
        since: asked.since,
        until: asked.until,
        text: q,
      },
      { limit: PAGE, offset: from },
    ),
    asked.task ? readCandidate(scope, asked.task) : null,
  ]);
  const kept = Object.entries(filters).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  const pageHref = (start: number): string => {
    const pairs = [...kept, ...(q ? [["q", q] as const] : []), ["from", String(start)] as const];
    return `/${workspace}/tickets?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`;
  };
  const seesText = can(role, "tickets.readText");
  return (
    <TicketsScreen
      workspace={workspace}
      total={behind.total}
      rows={behind.tickets.map((ticket) => ({
        ...ticket,
        key: `${ticket.sourceId}:${ticket.externalId}`,
        resolution: seesText ? ticket.resolution : null,
      }))}
      filterWords={wordsOf(
        asked,
        detail ? (detail.candidate.name ?? detail.candidate.title) : null,
      )}
      text={q}
      kept={kept}
      page={{
        from,
        previous: from > 0 ? pageHref(Math.max(0, from - PAGE)) : null,
        next: from + behind.tickets.length < behind.total ? pageHref(from + PAGE) : null,
      }}
      formats={settings}
    />
  );
}
