import type { Metadata } from "next";
import { CandidatesScreen } from "@/components/toil/candidates-screen";
import { NothingRanked } from "@/components/toil/nothing-ranked";
import { candidateQuery } from "@/lib/core/report/candidate-list";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { parseRunTotals } from "@/lib/server/store/candidate-columns";
import { summaryOf } from "@/lib/server/store/candidate-summaries";
import { listRanking } from "@/lib/server/store/candidates";
import { askNext } from "@/lib/server/store/questions/ask-next";
import { workUnderWay } from "@/lib/server/store/questions/work-under-way";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { readSettings } from "@/lib/server/store/settings";
import { parseMoves } from "@/lib/server/store/verdict-columns";
import { sayVerdict } from "./give-verdict";

export const metadata: Metadata = { title: "Candidates" };

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CandidatesPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "candidates.read");
  // Before the ranking: a job that ends in between must not leave an old ranking that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [ranking, { settings }] = await Promise.all([listRanking(scope), readSettings(scope)]);
  if (!ranking || ranking.candidates.length === 0) {
    return (
      <NothingRanked
        workspace={workspace}
        tickets={ranking?.run.tickets ?? 0}
        work={await workUnderWay(scope)}
        mayImport={can(role, "imports.write")}
      />
    );
  }
  const mayJudge = can(role, "verdicts.write");
  return (
    <CandidatesScreen
      input={{
        base: `/${workspace}/candidates`,
        csvBase: `/api/candidates?workspace=${workspace}`,
        query: candidateQuery.parse(await searchParams),
        candidates: ranking.candidates.map(summaryOf),
        run: {
          asOf: ranking.run.asOf,
          tickets: ranking.run.tickets,
          ticketsInTasks: ranking.run.ticketsInTasks,
          totals: parseRunTotals(ranking.run.totals),
          moves: parseMoves(ranking.run.moves),
        },
        settings,
      }}
      verdicts={{
        isUpdating,
        next: mayJudge ? await askNext(scope, null) : null,
        say: mayJudge ? sayVerdict.bind(null, workspace) : null,
      }}
    />
  );
}
