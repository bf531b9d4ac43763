import { type AcceptProblem, acceptInvitation } from "@/lib/server/access/accept-invitation";
import { currentPerson } from "@/lib/server/access/session";
import { signInAfter } from "@/lib/server/access/sign-in-after";
import { failure, fromElsewhere, problem, refuseElsewhere } from "@/lib/server/errors";

export const dynamic = "force-dynamic";

function refusal(found: AcceptProblem): Response {
  switch (found.code) {
    case "LINK_USELESS":
      return problem(
        410,
        found.code,
        "This link does not work any more. Ask the person who sent it for a new one.",
      );
    case "SIGN_IN_FIRST":
      return problem(401, found.code, "Sign in first, then open the link again.");
    case "OTHER_PERSON":
      return problem(
        409,
        found.code,
        `You are signed in as ${found.email}; the link is for somebody else.`,
      );
    case "FORM_INVALID":
      return problem(400, found.code, found.message);
  }
}

/** Uses the link; who comes with a new password is signed in by the same answer. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const { token } = await params;
  try {
    const form: unknown = await request.json().catch(() => null);
    const outcome = await acceptInvitation(token, form, await currentPerson());
    if (!outcome.ok) return refusal(outcome.problem);
    const { workspace, email, password } = outcome.value;
    const answer = Response.json({ workspace }, { status: 201 });
    if (password === null) return answer;
    return await signInAfter(answer, request, { email, password });
  } catch (error) {
    return failure(error);
  }
}
