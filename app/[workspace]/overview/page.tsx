import { z } from "zod";
import { NothingRanked } from "@/components/toil/nothing-ranked";
import { OverviewScreen } from "@/components/toil/overview-screen";
import { sayShell } from "@/lib/core/messages/shell";
import { coverageView } from "@/lib/core/report/coverage/coverage-view";
import { tasksOfDesk } from "@/lib/core/report/overview/overview-view";
import { periodOf, periodQuery } from "@/lib/core/report/period";
import { watchedTasks, watchForNewToil } from "@/lib/core/verify/new-toil";
import { titled } from "@/lib/server/access/page-title";
import { can, coverageLinks } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { summaryOf } from "@/lib/server/store/candidate-summaries";
import { listRanking } from "@/lib/server/store/candidates";
import { importSummaries } from "@/lib/server/store/import-summaries";
import { coverageOf } from "@/lib/server/store/leave-outs";
import { askNextFew } from "@/lib/server/store/questions/ask-next";
import { deskHeat } from "@/lib/server/store/questions/desk-heat";
import { lastImport } from "@/lib/server/store/questions/last-import";
import { ticketsOfPeriod } from "@/lib/server/store/questions/period-tickets";
import { workUnderWay } from "@/lib/server/store/questions/work-under-way";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { readSettings } from "@/lib/server/store/settings";
import { sayVerdict } from "../candidates/give-verdict";
import { savePreferences } from "../me/change-preferences";

export const generateMetadata = titled("Overview");

const ASKED = 3;
const ALL_TEAMS = "all";
const teamQuery = z.object({ team: z.string().max(200).optional().catch(undefined) });

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OverviewPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { scope, role, preferences, formats } = await requireVisit(workspace, "candidates.read");
  const asked = await searchParams;
  // Before the ranking: a job that ends in between must not leave old figures that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [ranking, { settings }] = await Promise.all([listRanking(scope), readSettings(scope)]);
  const asOf = ranking?.run.asOf ?? null;
  const isRanked = ranking?.candidates.some(({ rank }) => rank !== null);
  if (!ranking || !isRanked || asOf === null) {
    return (
      <NothingRanked
        workspace={workspace}
        place={sayShell(formats, "Overview")}
        unranked={ranking?.candidates.length ?? 0}
        tickets={ranking?.run.tickets ?? 0}
        work={await workUnderWay(scope)}
        mayImport={can(role, "imports.write")}
        isStart
      />
    );
  }
  const query = periodQuery.parse({ vs: preferences.comparison, ...asked });
  const period = periodOf(query, asOf, settings.timeZone);
  const wanted = teamQuery.parse(asked).team ?? preferences.desk ?? ALL_TEAMS;
  const team = wanted === ALL_TEAMS ? null : wanted;
  const mayJudge = can(role, "verdicts.write");
  const candidates = ranking.candidates.map(summaryOf);
  const watched = tasksOfDesk(candidates, team).filter(({ verdict }) => verdict !== "notToil");
  const [tickets, heat, last, next] = await Promise.all([
    ticketsOfPeriod(scope, period),
    deskHeat(scope, team),
    lastImport(scope),
    mayJudge ? askNextFew(scope, { limit: ASKED }) : [],
  ]);
  return (
    <OverviewScreen
      input={{
        base: `/${workspace}`,
        team,
        candidates,
        run: { asOf },
        query,
        period,
        tickets: tickets.tasks,
        firstWeek: tickets.firstWeek,
        watch: watchForNewToil(watchedTasks(watched)),
        heat,
        imports: last ? await importSummaries(last.rows) : [],
        before: last?.before ?? null,
        settings,
      }}
      coverage={coverageView(coverageOf(ranking.run), settings, coverageLinks(workspace, role))}
      ask={mayJudge ? { tasks: next, say: sayVerdict.bind(null, workspace) } : null}
      own={preferences.desk}
      save={savePreferences.bind(null, workspace)}
      isUpdating={isUpdating}
      mayImport={can(role, "imports.write")}
    />
  );
}
