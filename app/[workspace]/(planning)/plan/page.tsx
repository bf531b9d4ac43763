import { NothingRanked } from "@/components/toil/nothing-ranked";
import { PlanScreen } from "@/components/toil/plan-screen";
import { TopBar } from "@/components/toil/top-bar";
import { RankingUnderWay } from "@/components/toil/verdict/ranking-under-way";
import { sayPeriod } from "@/lib/core/messages/period";
import { sayShell } from "@/lib/core/messages/shell";
import { ANY_SKILL } from "@/lib/core/plan/limit-tasks";
import { coverageView } from "@/lib/core/report/coverage/coverage-view";
import { formatDate } from "@/lib/core/report/format";
import { approvedPlan } from "@/lib/core/report/plan/approval-mark";
import { firstLimits } from "@/lib/core/report/plan/limit-table";
import { readPlanAddress } from "@/lib/core/report/plan/plan-address";
import { defaultKnobs, proposalSentence, rateNote } from "@/lib/core/report/plan/plan-start";
import { titled } from "@/lib/server/access/page-title";
import { can, coverageLinks } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { debtToday } from "@/lib/server/plan/debt-today";
import { listRanking } from "@/lib/server/store/candidates";
import { coverageOf } from "@/lib/server/store/leave-outs";
import { standingApproval } from "@/lib/server/store/plan-approvals";
import { readPlanLimits } from "@/lib/server/store/plan-limits";
import { planTasks } from "@/lib/server/store/plan-tasks";
import { readPlan } from "@/lib/server/store/plans";
import { workUnderWay } from "@/lib/server/store/questions/work-under-way";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { readSettings } from "@/lib/server/store/settings";
import { changeItem, dropScenario, keepLimits, keepScenario, propose } from "./change-plan";

export const generateMetadata = titled("Plan");

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

function actionsFor(workspace: string) {
  return {
    saveItem: changeItem.bind(null, workspace),
    saveScenario: keepScenario.bind(null, workspace),
    keepLimits: keepLimits.bind(null, workspace),
    removeScenario: dropScenario.bind(null, workspace),
    propose: propose.bind(null, workspace),
  };
}

export default async function PlanPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { scope, role, formats } = await requireVisit(workspace, "plan.read");
  // Before the ranking: a job that ends in between must not leave old figures that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [ranking, { settings }, stored, limits, standing] = await Promise.all([
    listRanking(scope),
    readSettings(scope),
    readPlan(scope),
    readPlanLimits(scope),
    standingApproval(scope),
  ]);
  const tasks = ranking ? planTasks(ranking.candidates, settings) : [];
  if (!ranking || tasks.length === 0) {
    return (
      <NothingRanked
        workspace={workspace}
        place={sayShell(formats, "Plan")}
        unranked={ranking?.candidates.length ?? 0}
        tickets={ranking?.run.tickets ?? 0}
        work={await workUnderWay(scope)}
        mayImport={can(role, "imports.write")}
      />
    );
  }
  const otherwise = defaultKnobs(settings, stored.proposal);
  return (
    <>
      <TopBar
        asOf={sayPeriod(formats, "{weeks} weeks to {day}", {
          weeks: 52,
          day: formatDate(ranking.run.asOf, formats),
        })}
        aside={isUpdating ? <RankingUnderWay /> : null}
      >
        <strong className="font-semibold">{sayShell(formats, "Plan")}</strong>
      </TopBar>
      <PlanScreen
        workspace={workspace}
        facts={{
          tasks,
          items: [...stored.items],
          settings,
          seed: ranking.run.seed,
          today: debtToday(ranking, settings),
        }}
        coverage={coverageView(coverageOf(ranking.run), settings, coverageLinks(workspace, role))}
        initial={readPlanAddress(await searchParams, otherwise)}
        otherwise={otherwise}
        rateNote={rateNote(settings)}
        proposal={proposalSentence(stored.proposal, settings)}
        approved={approvedPlan(standing, settings)}
        scenarios={stored.scenarios.map(({ id, name, rate, ...knobs }) => ({
          id,
          name,
          knobs: { ...knobs, rate: rate ?? otherwise.rate },
        }))}
        limits={limits ?? firstLimits(otherwise.days, ANY_SKILL)}
        actions={can(role, "plan.write") ? actionsFor(workspace) : null}
      />
    </>
  );
}
