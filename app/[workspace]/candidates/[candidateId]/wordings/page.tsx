import { notFound } from "next/navigation";
import { z } from "zod";
import { RegroupScreen } from "@/components/toil/regroup-screen";
import { similarTasks } from "@/lib/core/group/similar-tasks";
import { titled } from "@/lib/server/access/page-title";
import { requireVisit } from "@/lib/server/access/session";
import { parseVariants } from "@/lib/server/store/candidate-columns";
import { readCandidate } from "@/lib/server/store/candidates";
import { groupingHistory } from "@/lib/server/store/grouping-decisions";
import { taskWords } from "@/lib/server/store/questions/task-words";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { readSettings } from "@/lib/server/store/settings";
import { regroup, takeBackRegrouping } from "../../regroup-actions";
import { followTask } from "../follow-task";

export const generateMetadata = titled("Wordings");

type Props = { readonly params: Promise<{ workspace: string; candidateId: string }> };

export default async function WordingsPage({ params }: Props) {
  const { workspace, candidateId } = await params;
  const { scope } = await requireVisit(workspace, "verdicts.write");
  const id = z.uuid().safeParse(candidateId);
  if (!id.success) notFound();
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const [detail, tasks, history, { settings }] = await Promise.all([
    readCandidate(scope, id.data),
    taskWords(scope),
    groupingHistory(scope, id.data),
    readSettings(scope),
  ]);
  const base = `/${workspace}/candidates`;
  if (!detail) return followTask(scope, id.data, (to) => `${base}/${to}/wordings`);
  const { candidate } = detail;
  const variants = parseVariants(candidate.variants);
  return (
    <RegroupScreen
      input={{
        base,
        task: { id: id.data, title: candidate.name ?? candidate.title },
        variants,
        wordings: candidate.wordings ?? variants.length,
        tasks,
        similar: similarTasks(tasks, id.data),
        history,
        formats: settings,
      }}
      isUpdating={isUpdating}
      actions={{
        regroup: regroup.bind(null, workspace),
        takeBack: takeBackRegrouping.bind(null, workspace),
      }}
    />
  );
}
