import { signInAfter } from "@/lib/server/access/sign-in-after";
import { failure, problem } from "@/lib/server/errors";
import { createOwner, ownerForm, type SetupProblem } from "@/lib/server/setup/owner-setup";

export const dynamic = "force-dynamic";

const WORDS: Readonly<Record<SetupProblem, [number, string]>> = {
  CODE_WRONG: [
    403,
    "That is not the set-up code. It stands in the log of the server that started Toilbox.",
  ],
  ALREADY_SET_UP: [
    409,
    "This installation has an owner already. Sign in, or ask them for an invitation.",
  ],
  EMAIL_TAKEN: [409, "Somebody signs in with this e-mail address already. Use another."],
};

/** Makes the first owner and their workspace and signs them in; closed for ever afterwards. */
export async function POST(request: Request): Promise<Response> {
  const form = ownerForm.safeParse(await request.json().catch(() => null));
  if (!form.success)
    return problem(400, "FORM_INVALID", form.error.issues[0]?.message ?? "Fill in the form.");
  try {
    const made = await createOwner(form.data);
    if (made.ok) {
      const answer = Response.json({ workspace: made.value }, { status: 201 });
      return await signInAfter(answer, request, form.data);
    }
    const [status, message] = WORDS[made.problem];
    return problem(status, made.problem, message);
  } catch (error) {
    return failure(error);
  }
}
