import {
  type Application,
  type ApplicationRegister,
  type ApplicationSettings,
  applicationOfService,
} from "../domain/application";
import type {
  BestEvidence,
  CostedTask,
  UnclaimedService,
  WeighedApplications,
} from "../domain/weighed-applications";
import { fillBox, suggestedDecision } from "./application-box";
import { burdensOf } from "./application-burden";
import { contributionOf, evidenceWeight } from "./contribution";

const CENTS = 100;
/** Below it an owner's word is old. */
const FRESH = 0.5;

function bestEvidence(
  { links }: Application,
  { objectives }: ApplicationRegister,
  on: number,
): BestEvidence | null {
  const known = new Set(objectives.map(({ id }) => id));
  const [best] = links
    .filter(({ objectiveId }) => known.has(objectiveId))
    .sort((a, b) => evidenceWeight(b, on) - evidenceWeight(a, on));
  if (!best || best.evidence === "none") return null;
  return { kind: best.evidence, at: best.at, isOld: evidenceWeight(best, on) < FRESH };
}

/** Services that no application claims, with their share of what their tasks cost. */
function unclaimedServices(
  tasks: readonly CostedTask[],
  applications: readonly Application[],
): readonly UnclaimedService[] {
  const applicationOf = applicationOfService(applications);
  const found = new Map<string, UnclaimedService>();
  for (const task of tasks) {
    const cost = task.axes.profile === "public" ? task.axes.budget : task.axes.profit;
    for (const { name, count } of task.services) {
      if (applicationOf(name) !== null) continue;
      const known = found.get(name) ?? { name, tickets: 0, cost: 0 };
      found.set(name, {
        name,
        tickets: known.tickets + count,
        cost: known.cost + ((cost?.expected ?? 0) * count) / Math.max(1, task.tickets),
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.cost - a.cost || b.tickets - a.tickets || (a.name < b.name ? -1 : 1),
  );
}

/**
 * Sets what each application costs beside what it contributes on a day (epoch ms): burden, contribution, decision, and
 * whether it is in the run budget's box. O(tasks x services + applications x 4,000).
 */
export function weighApplications(
  register: ApplicationRegister,
  tasks: readonly CostedTask[],
  { on, settings }: { readonly on: number; readonly settings: ApplicationSettings },
): WeighedApplications {
  const { applications, objectives } = register;
  const burdens = burdensOf(tasks, applications);
  const weighed = applications.map((application) => {
    const toil = burdens.get(application.id) ?? null;
    const runCost = Math.round((application.runCost ?? 0) * CENTS);
    return {
      id: application.id,
      application,
      toil,
      runCost,
      burden: runCost + (toil?.toil ?? 0) + (toil?.atRisk ?? 0) + (toil?.risk ?? 0),
      contribution: contributionOf(application.links, objectives, on),
      mustKeep: application.mustKeep,
    };
  });
  const mean = weighed.reduce((sum, { burden }) => sum + burden, 0) / Math.max(1, weighed.length);
  const lines = {
    contribution: settings.contributionLine,
    burden: settings.burdenLine === null ? mean : settings.burdenLine * CENTS,
  };
  const box = settings.runBudget === null ? null : fillBox(weighed, settings.runBudget * CENTS);
  return {
    lines,
    none: burdens.get(null) ?? null,
    box,
    unclaimed: unclaimedServices(tasks, applications),
    entries: weighed
      .map(({ id, mustKeep, ...one }) => ({
        ...one,
        evidence: bestEvidence(one.application, register, on),
        decision: one.application.decision ?? suggestedDecision({ id, mustKeep, ...one }, lines),
        isDecided: one.application.decision !== null,
        isInBox: box ? box.inside.has(id) : null,
      }))
      .sort((a, b) => b.burden - a.burden || (a.application.name < b.application.name ? -1 : 1)),
  };
}
