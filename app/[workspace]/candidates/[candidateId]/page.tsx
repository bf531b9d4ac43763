import { notFound } from "next/navigation";
import { z } from "zod";
import { CandidateScreen } from "@/components/toil/candidate-screen";
import type { CandidateInput } from "@/lib/core/report/candidate/candidate-view";
import { verdictLines } from "@/lib/core/report/candidate/verdict-lines";
import type { CandidateSummary } from "@/lib/core/report/candidates/candidate-summary";
import { trendQuery } from "@/lib/core/report/period";
import { approvalMark } from "@/lib/core/report/plan/approval-mark";
import { titled } from "@/lib/server/access/page-title";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { parseCost, parseScore, parseVariants } from "@/lib/server/store/candidate-columns";
import { summaryOf } from "@/lib/server/store/candidate-summaries";
import { type CandidateDetail, readCandidate } from "@/lib/server/store/candidates";
import { standingApproval } from "@/lib/server/store/plan-approvals";
import { askNext } from "@/lib/server/store/questions/ask-next";
import { ticketsBehind } from "@/lib/server/store/questions/tickets-behind";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { readSettings } from "@/lib/server/store/settings";
import { verdictHistory } from "@/lib/server/store/verdicts";
import { savePreferences } from "../../me/change-preferences";
import { dropAnnotation, keepAnnotation } from "../annotation-actions";
import { sayVerdict } from "../give-verdict";
import { nameCandidate } from "../rename-candidate";
import { followTask } from "./follow-task";
import { loadDays } from "./load-days";

export const generateMetadata = titled("Candidate");

const EXAMPLES = 6;

/** 7 x 24 counts, Monday 00 h first. */
function heatOf(hours: CandidateDetail["hours"]): readonly number[] {
  const heat = new Array<number>(168).fill(0);
  for (const cell of hours) heat[(cell.weekday - 1) * 24 + cell.hour] = cell.tickets;
  return heat;
}

function examplesOf(
  tickets: Awaited<ReturnType<typeof ticketsBehind>>["tickets"],
  seesText: boolean,
): CandidateInput["examples"] {
  return tickets.map((ticket) => ({
    ...ticket,
    key: `${ticket.sourceId}:${ticket.externalId}`,
    resolution: seesText ? ticket.resolution : null,
  }));
}

function notesOf(workspace: string, { id, teams }: CandidateSummary, mayWrite: boolean) {
  const acts = {
    keep: keepAnnotation.bind(null, workspace),
    remove: dropAnnotation.bind(null, workspace),
  };
  return { taskId: id, teams, acts: mayWrite ? acts : null };
}

type Props = {
  readonly params: Promise<{ workspace: string; candidateId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CandidatePage({ params, searchParams }: Props) {
  const { workspace, candidateId } = await params;
  const { scope, role, preferences } = await requireVisit(workspace, "candidates.read");
  const id = z.uuid().safeParse(candidateId);
  if (!id.success) notFound();
  // Before the candidate: a job that ends in between must not leave old figures that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [detail, { settings }, standing] = await Promise.all([
    readCandidate(scope, id.data),
    readSettings(scope),
    standingApproval(scope),
  ]);
  if (!detail) return followTask(scope, id.data, (to) => `/${workspace}/candidates/${to}`);
  const { tickets } = await ticketsBehind(scope, { taskId: id.data }, { limit: EXAMPLES });
  const query = trendQuery.parse({ vs: preferences.comparison, ...(await searchParams) });
  const score = parseScore(detail.candidate.score);
  const variants = parseVariants(detail.candidate.variants);
  const summary = summaryOf({ ...detail.candidate, notes: score.notes });
  const lines = await verdictHistory(scope, id.data);
  const task = { id: id.data, title: summary.title };
  const mayJudge = can(role, "verdicts.write");
  const next = mayJudge ? await askNext(scope, id.data) : null;
  return (
    <CandidateScreen
      input={{
        base: `/${workspace}/candidates`,
        ticketsBase: `/${workspace}/tickets`,
        assumptionsHref: `/${workspace}/assumptions`,
        summary,
        score,
        cost: parseCost(detail.candidate.cost),
        drivers: detail.candidate.drivers.filter((driver) => driver !== "unknown"),
        variants,
        wordings: detail.candidate.wordings ?? variants.length,
        ...(await loadDays(scope, { detail, summary, query, timeZone: settings.timeZone })),
        heat: heatOf(detail.hours),
        examples: examplesOf(tickets, can(role, "tickets.readText")),
        asOf: detail.run.asOf,
        made: detail.run,
        place: detail,
        approval: approvalMark(standing, settings),
        productiveHours: settings.productiveHours,
        formats: settings,
      }}
      save={savePreferences.bind(null, workspace)}
      notes={notesOf(workspace, summary, can(role, "annotations.write"))}
      verdicts={{
        lines: verdictLines(lines, settings),
        isUpdating,
        rename: mayJudge ? { task, rename: nameCandidate.bind(null, workspace) } : null,
        give: mayJudge
          ? {
              task,
              said: { verdict: lines[0]?.verdict ?? null, reason: lines[0]?.reason ?? "" },
              wordingsHref: `/${workspace}/candidates/${id.data}/wordings`,
              next: next && { href: `/${workspace}/candidates/${next.id}`, title: next.title },
              say: sayVerdict.bind(null, workspace),
            }
          : null,
      }}
    />
  );
}
