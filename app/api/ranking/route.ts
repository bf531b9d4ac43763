import { can, type Permission } from "@/lib/server/access/roles";
import { type Visit, visitOrRefusal } from "@/lib/server/access/session";
import { now } from "@/lib/server/clock";
import { fromElsewhere, problem, refuse, refuseElsewhere } from "@/lib/server/errors";
import { enqueue } from "@/lib/server/jobs/queue";
import { readMiningProgress, stopMining } from "@/lib/server/store/mining-progress";
import { unfinishedJobs } from "@/lib/server/store/queue-state";

export const dynamic = "force-dynamic";

/** Who gives verdicts may let the ranking wait, and have it made anew. */
const STEERS: Permission = "verdicts.write";

async function visitOf(
  request: Request,
  permission: Permission,
): Promise<{ visit: Visit } | { refused: Response }> {
  const workspace = new URL(request.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, permission);
  return "refusal" in entry ? { refused: refuse(entry.refusal) } : { visit: entry.visit };
}

/** How far the ranking is: {isUnderWay, step, share, seconds, isStopping, mayStop}; step and share null while it waits. */
export async function GET(request: Request): Promise<Response> {
  const asked = await visitOf(request, "candidates.read");
  if ("refused" in asked) return asked.refused;
  const { scope, role } = asked.visit;
  const [progress, jobs] = await Promise.all([readMiningProgress(scope), unfinishedJobs(scope)]);
  return Response.json(
    {
      isUnderWay: jobs > 0,
      step: progress?.step ?? null,
      share: progress?.share ?? null,
      seconds: progress ? (now().getTime() - progress.beganAt.getTime()) / 1_000 : 0,
      isStopping: progress?.isStopping ?? false,
      mayStop: progress !== null && can(role, STEERS),
    },
    { headers: { "cache-control": "private, no-store" } },
  );
}

/** Groups, scores and ranks everything anew. */
export async function POST(request: Request): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const asked = await visitOf(request, STEERS);
  if ("refused" in asked) return asked.refused;
  await enqueue("mine", { workspaceId: asked.visit.scope.workspaceId });
  return new Response(null, { status: 202 });
}

/** Stops the run under way; the ranking stays as it was. */
export async function DELETE(request: Request): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const asked = await visitOf(request, STEERS);
  if ("refused" in asked) return asked.refused;
  if (await stopMining(asked.visit.scope)) return new Response(null, { status: 202 });
  return problem(409, "NOTHING_UNDER_WAY", "The ranking is not being computed any more.");
}
