import type { PlanResult } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import type { Formats } from "../format";
import { listTitles } from "./plan-view";

const TITLES_SHOWN = 3;

/** How the plan on the table differs from the approved one, in sentences; none where it does not. */
export function besideApproved(
  taskIds: readonly string[],
  { inside, outside }: Pick<PlanResult, "inside" | "outside">,
  formats: Formats,
): readonly string[] {
  const approved = new Set(taskIds);
  const titles = (entries: PlanResult["inside"]) => entries.map(({ task }) => task.title);
  const cameIn = titles(inside.filter(({ task }) => !approved.has(task.id)));
  const fellOut = titles(outside.filter(({ task }) => approved.has(task.id)));
  const planned = new Set([...inside, ...outside].map(({ task }) => task.id));
  const gone = taskIds.filter((id) => !planned.has(id)).length;
  return [
    cameIn.length > 0
      ? sayPlan(formats, "In this box, but not approved: {tasks}.", {
          tasks: listTitles(cameIn, TITLES_SHOWN, formats),
        })
      : null,
    fellOut.length > 0
      ? sayPlan(formats, "Approved, but not in this box: {tasks}.", {
          tasks: listTitles(fellOut, TITLES_SHOWN, formats),
        })
      : null,
    gone > 0
      ? sayPlan(
          formats,
          "Approved, but no longer ranked: {count, plural, one {# task} other {# tasks}}.",
          { count: gone },
        )
      : null,
  ].filter((sentence) => sentence !== null);
}
