import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CandidateScreen } from "@/components/toil/candidate-screen";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { parseCost, parseScore, parseVariants } from "@/lib/server/store/candidate-columns";
import { summaryOf } from "@/lib/server/store/candidate-summaries";
import { readCandidate } from "@/lib/server/store/candidates";
import { ticketsBehind } from "@/lib/server/store/questions/tickets-behind";
import { readSettings } from "@/lib/server/store/settings";

export const metadata: Metadata = { title: "Candidate" };

const EXAMPLES = 6;

type Props = { readonly params: Promise<{ workspace: string; candidateId: string }> };

export default async function CandidatePage({ params }: Props) {
  const { workspace, candidateId } = await params;
  const { scope, role } = await requireVisit(workspace, "candidates.read");
  const id = z.uuid().safeParse(candidateId);
  if (!id.success) notFound();
  const [detail, { settings }] = await Promise.all([
    readCandidate(scope, id.data),
    readSettings(scope),
  ]);
  if (!detail) notFound();
  const { tickets } = await ticketsBehind(
    scope,
    { taskId: id.data },
    { limit: EXAMPLES, offset: 0 },
  );
  const heat = new Array<number>(168).fill(0);
  for (const cell of detail.hours) heat[(cell.weekday - 1) * 24 + cell.hour] = cell.tickets;
  const score = parseScore(detail.candidate.score);
  const variants = parseVariants(detail.candidate.variants);
  const seesText = can(role, "tickets.readText");
  return (
    <CandidateScreen
      base={`/${workspace}/candidates`}
      ticketsBase={`/${workspace}/tickets`}
      summary={summaryOf({ ...detail.candidate, notes: score.notes })}
      score={score}
      cost={parseCost(detail.candidate.cost)}
      drivers={detail.candidate.drivers.filter((driver) => driver !== "unknown")}
      variants={variants}
      wordings={detail.candidate.wordings ?? variants.length}
      weeks={detail.weeks}
      heat={heat}
      examples={tickets.map((ticket) => ({
        ...ticket,
        key: `${ticket.sourceId}:${ticket.externalId}`,
        resolution: seesText ? ticket.resolution : null,
      }))}
      asOf={detail.run.asOf}
      place={detail}
      productiveHours={settings.productiveHours}
      formats={settings}
    />
  );
}
