import { z } from "zod";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { visitOrRefusal } from "@/lib/server/access/session";
import { fromElsewhere, problem, refuse, refuseElsewhere } from "@/lib/server/errors";
import { planLimits } from "@/lib/server/plan/plan-limits";
import { planUnderLimits } from "@/lib/server/plan/plan-under-limits";
import { solvedPlan } from "@/lib/server/plan/solved-plan";
import { listRanking } from "@/lib/server/store/candidates";
import { planTasks } from "@/lib/server/store/plan-tasks";
import { readPlan } from "@/lib/server/store/plans";
import { readSettings } from "@/lib/server/store/settings";

export const dynamic = "force-dynamic";

/** Solvers at once in this process: each takes a processor for up to seven seconds. */
const MOST_AT_ONCE = 2;
let running = 0;

const request = z.object({
  knobs: z.object({
    days: z.number().min(0).max(10_000),
    months: z.number().int().min(1).max(120),
    rate: z.number().positive().max(100_000).nullable(),
    isCautious: z.boolean(),
  }),
  limits: planLimits,
});

/**
 * The best plan under quarters, skills and funds: {status, value, inside, outside, left, funds}. The solver has a thread
 * of its own; ending the request ends it.
 */
export async function POST(http: Request): Promise<Response> {
  if (fromElsewhere(http)) return refuseElsewhere();
  const workspace = new URL(http.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "plan.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const asked = request.safeParse(await http.json().catch(() => null));
  if (!asked.success) return problem(400, "UNREADABLE_LIMITS", "The limits cannot be read.");
  if (running >= MOST_AT_ONCE) {
    return problem(429, "SOLVER_BUSY", "Other plans are being solved. Try again in a few seconds.");
  }
  running++;
  try {
    return Response.json(await solve(entry.visit.scope, asked.data, http.signal), {
      headers: { "cache-control": "private, no-store" },
    });
  } catch (error) {
    if (http.signal.aborted) return new Response(null, { status: 499 });
    throw error;
  } finally {
    running--;
  }
}

async function solve(
  scope: WorkspaceScope,
  { knobs, limits }: z.infer<typeof request>,
  signal: AbortSignal,
) {
  const [ranking, { settings }, stored] = await Promise.all([
    listRanking(scope),
    readSettings(scope),
    readPlan(scope),
  ]);
  const plan = solvedPlan(
    {
      tasks: planTasks(ranking?.candidates ?? [], settings),
      items: stored.items,
      settings: settings.automation,
      knobs,
    },
    ranking?.run.seed ?? 0,
  );
  return planUnderLimits(plan, { limits, settings }, signal);
}
