import { ApplicationsScreen } from "@/components/toil/applications-screen";
import { weighApplications } from "@/lib/core/plan/weigh-applications";
import { coverageView } from "@/lib/core/report/coverage/coverage-view";
import { titled } from "@/lib/server/access/page-title";
import { can, coverageLinks } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { now } from "@/lib/server/clock";
import { readRegister } from "@/lib/server/store/applications";
import { listRanking } from "@/lib/server/store/candidates";
import { costedTasks } from "@/lib/server/store/costed-tasks";
import { coverageOf } from "@/lib/server/store/leave-outs";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { readSettings } from "@/lib/server/store/settings";
import {
  addServices,
  importRegister,
  keepApplication,
  keepObjectives,
  takeOut,
} from "./register-actions";

export const generateMetadata = titled("Applications");

type Props = { readonly params: Promise<{ workspace: string }> };

export default async function ApplicationsPage({ params }: Props) {
  const { workspace } = await params;
  const { scope, role } = await requireVisit(workspace, "plan.read");
  // Before the ranking: a job that ends in between must not leave old figures that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [ranking, register, { settings }] = await Promise.all([
    listRanking(scope),
    readRegister(scope),
    readSettings(scope),
  ]);
  const asOf = ranking?.run.asOf ?? now();
  const tasks = ranking ? costedTasks(ranking.candidates) : [];
  return (
    <ApplicationsScreen
      input={{
        workspace,
        register,
        weighed: weighApplications(register, tasks, {
          on: asOf.getTime(),
          settings: settings.applications,
        }),
        asOf,
        settings,
      }}
      isUpdating={isUpdating}
      coverage={
        ranking
          ? coverageView(coverageOf(ranking.run), settings, coverageLinks(workspace, role))
          : null
      }
      actions={
        can(role, "plan.write")
          ? {
              keep: keepApplication.bind(null, workspace),
              takeOut: takeOut.bind(null, workspace),
              keepObjectives: keepObjectives.bind(null, workspace),
              addServices: addServices.bind(null, workspace),
              importRegister: importRegister.bind(null, workspace),
            }
          : null
      }
    />
  );
}
