import { CandidatesScreen } from "@/components/toil/candidates-screen";
import { NothingRanked } from "@/components/toil/nothing-ranked";
import { ToldAddress } from "@/components/toil/told-address";
import type { ViewEntry } from "@/components/toil/views/saved-view";
import type { Preferences } from "@/lib/core/domain/preferences";
import { sayCandidates } from "@/lib/core/messages/candidates";
import {
  candidateHref,
  openingHref,
  readCandidateQuery,
  savedViewHref,
} from "@/lib/core/report/candidates/candidate-list";
import type { CandidateSummary } from "@/lib/core/report/candidates/candidate-summary";
import { coverageView } from "@/lib/core/report/coverage/coverage-view";
import { approvalMark } from "@/lib/core/report/plan/approval-mark";
import { titled } from "@/lib/server/access/page-title";
import { can, coverageLinks } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { parseRunTotals } from "@/lib/server/store/candidate-columns";
import { summaryOf } from "@/lib/server/store/candidate-summaries";
import { type ActiveRun, listRanking } from "@/lib/server/store/candidates";
import { coverageOf } from "@/lib/server/store/leave-outs";
import { standingApproval } from "@/lib/server/store/plan-approvals";
import { askNext } from "@/lib/server/store/questions/ask-next";
import { workUnderWay } from "@/lib/server/store/questions/work-under-way";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { listSavedViews, type SavedView } from "@/lib/server/store/saved-views";
import { readSettings } from "@/lib/server/store/settings";
import { parseMoves } from "@/lib/server/store/verdict-columns";
import { savePreferences } from "../../me/change-preferences";
import { mergeTasks, sayVerdicts } from "../bulk-actions";
import { sayVerdict } from "../give-verdict";
import { dropView, keepView } from "../view-actions";

export const generateMetadata = titled("Candidates");

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Asked>;
};

function judgeActions(workspace: string) {
  return {
    say: sayVerdict.bind(null, workspace),
    bulk: { say: sayVerdicts.bind(null, workspace), merge: mergeTasks.bind(null, workspace) },
  };
}

function viewEntries(
  views: readonly SavedView[],
  { workspace, current }: { workspace: string; current: SavedView | undefined },
): readonly ViewEntry[] {
  return views.map(({ id, name, query, isShared, defaultOf, isOwn, owner }) => ({
    id,
    name,
    href: savedViewHref(`/${workspace}`, { id, query }),
    isShared,
    defaultOf,
    isOwn,
    owner,
    isCurrent: id === current?.id,
  }));
}

type Asked = Record<string, string | string[] | undefined>;

/** What is asked for; a bare address asks for what the person's desk opens with, whose address is told then. */
function askedFor(said: Asked, opening: string | null) {
  if (opening === null || Object.keys(said).length > 0) return { asked: said, told: null };
  const search = new URLSearchParams(opening.slice(opening.indexOf("?")));
  return { asked: Object.fromEntries(search) as Asked, told: <ToldAddress href={opening} /> };
}

/** The person's desk, while it handles a task: one that is gone puts nothing first. */
function deskOf(
  { desk }: Preferences,
  candidates: readonly Pick<CandidateSummary, "teams">[],
): string | null {
  return desk !== null && candidates.some(({ teams }) => teams.includes(desk)) ? desk : null;
}

function runOf({ asOf, tickets, totals, moves }: ActiveRun) {
  return { asOf, tickets, totals: parseRunTotals(totals), moves: parseMoves(moves) };
}

export default async function CandidatesPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { scope, role, preferences, formats } = await requireVisit(workspace, "candidates.read");
  // Before the ranking: a job that ends in between must not leave an old ranking that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [ranking, { settings }, standing] = await Promise.all([
    listRanking(scope),
    readSettings(scope),
    standingApproval(scope),
  ]);
  if (!ranking || ranking.candidates.length === 0) {
    return (
      <NothingRanked
        workspace={workspace}
        place={sayCandidates(formats, "Candidates")}
        unranked={0}
        tickets={ranking?.run.tickets ?? 0}
        work={await workUnderWay(scope)}
        mayImport={can(role, "imports.write")}
      />
    );
  }
  const mayJudge = can(role, "verdicts.write");
  const [said, views] = [await searchParams, await listSavedViews(scope)];
  const candidates = ranking.candidates.map(summaryOf);
  const ownDesk = deskOf(preferences, candidates);
  const { asked, told } = askedFor(said, openingHref(`/${workspace}`, ownDesk, views));
  const base = `/${workspace}/candidates`;
  const query = readCandidateQuery(asked, ownDesk);
  const view = views.find(({ id }) => id === asked.view);
  return (
    <CandidatesScreen
      input={{
        base,
        csvBase: `/api/candidates?workspace=${workspace}`,
        query,
        layout: view?.layout ?? preferences.candidateTable,
        ownDesk,
        candidates,
        run: runOf(ranking.run),
        approval: approvalMark(standing, settings),
        settings,
      }}
      coverage={coverageView(coverageOf(ranking.run), settings, coverageLinks(workspace, role))}
      verdicts={{
        isUpdating,
        next: mayJudge ? await askNext(scope, null) : null,
        judge: mayJudge ? judgeActions(workspace) : null,
      }}
      told={told}
      desk={{
        kept: preferences,
        save: savePreferences.bind(null, workspace),
        ownHref: view ? candidateHref(base, query, {}) : null,
        views: viewEntries(views, { workspace, current: view }),
        maySetDefault: mayJudge,
        viewActions: {
          keep: keepView.bind(null, workspace),
          drop: dropView.bind(null, workspace),
        },
      }}
    />
  );
}
