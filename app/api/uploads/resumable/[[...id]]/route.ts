import { visitOrRefusal } from "@/lib/server/access/session";
import { fromElsewhere, problem, refuse, refuseElsewhere } from "@/lib/server/errors";
import { answerResumable, ownerOf, uploadIdOf, uploadTarget } from "@/lib/server/upload/resumable";

export const dynamic = "force-dynamic";

/** What a new upload says in its address, or what a begun one was created with. */
async function target(request: Request) {
  const id = uploadIdOf(request);
  if (id !== null) return (await ownerOf(id)) ?? refuse(404);
  const asked = uploadTarget.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (asked.success) return asked.data;
  return problem(400, "QUERY_INVALID", "The upload needs workspace, name and batch.");
}

/** Resumable uploads by the tus 1.0 protocol: a file that broke off goes on where it was, and waits for its review. */
async function answer(request: Request): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const asked = await target(request);
  if (asked instanceof Response) return asked;
  const { workspace, name, batch } = asked;
  const entry = await visitOrRefusal(workspace, "imports.write");
  if ("refusal" in entry) return refuse(entry.refusal);
  const { scope } = entry.visit;
  return answerResumable(request, scope, { workspace, name, batch, actor: scope.actor });
}

export { answer as DELETE, answer as HEAD, answer as PATCH, answer as POST };
