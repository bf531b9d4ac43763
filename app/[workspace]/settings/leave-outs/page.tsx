import { LeaveOutsScreen } from "@/components/toil/leave-outs-screen";
import { SettingsTabs } from "@/components/toil/settings/settings-tabs";
import type { LeaveOut } from "@/lib/core/domain/leave-out";
import { coverageView } from "@/lib/core/report/coverage/coverage-view";
import { conditionOf } from "@/lib/core/report/leave-outs/condition-words";
import { leaveOutLines } from "@/lib/core/report/leave-outs/leave-outs-view";
import { ticketQuery } from "@/lib/core/report/tickets/ticket-query";
import { titled } from "@/lib/server/access/page-title";
import { can, settingsPages } from "@/lib/server/access/roles";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { requireVisit } from "@/lib/server/access/session";
import { coverageOfRanking, listLeaveOuts } from "@/lib/server/store/leave-outs";
import { countTaken } from "@/lib/server/store/questions/leave-out-rows";
import { ticketChoices } from "@/lib/server/store/questions/ticket-choices";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { readSettings } from "@/lib/server/store/settings";
import { keepLeaveOut, previewLeaveOut, switchLeaveOut } from "./leave-out-actions";

export const generateMetadata = titled("Leave-outs");

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What paused ones would take today; active ones are counted by the ranking. */
async function wouldTake(scope: WorkspaceScope, leaveOuts: readonly LeaveOut[]) {
  const paused = leaveOuts.filter(({ state }) => state === "paused");
  const counts = await countTaken(
    scope,
    paused.map(({ condition }) => condition),
  );
  return new Map(paused.map(({ id }, at) => [id, counts[at] ?? 0]));
}

export default async function LeaveOutsPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "settings.read");
  // Before the counts: a job that ends in between must not leave old ones that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [leaveOuts, coverage, { settings }, choices] = await Promise.all([
    listLeaveOuts(scope),
    coverageOfRanking(scope),
    readSettings(scope),
    ticketChoices(scope),
  ]);
  const base = `/${workspace}`;
  const known = {
    leftOut: coverage?.leftOut ?? [],
    wouldTake: await wouldTake(scope, leaveOuts),
    ticketsBase: `${base}/tickets`,
  };
  return (
    <LeaveOutsScreen
      tabs={<SettingsTabs workspace={workspace} current="leaveOuts" {...settingsPages(role)} />}
      lines={leaveOutLines(leaveOuts, known, settings)}
      coverage={coverage && coverageView(coverage, settings, { base, mayManage: false })}
      choices={choices}
      asked={conditionOf(ticketQuery.parse(await searchParams))}
      isUpdating={isUpdating}
      acts={
        can(role, "leaveOuts.write")
          ? {
              preview: previewLeaveOut.bind(null, workspace),
              save: keepLeaveOut.bind(null, workspace),
              setState: switchLeaveOut.bind(null, workspace),
            }
          : null
      }
    />
  );
}
