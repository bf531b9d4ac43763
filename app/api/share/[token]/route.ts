import { z } from "zod";
import { failure, fromElsewhere, refuseElsewhere } from "@/lib/server/errors";
import { unlockShare } from "@/lib/server/report/open-share";

export const dynamic = "force-dynamic";

const form = z.object({ password: z.string().min(1).max(200) });

function back(token: string, why?: "wrong" | "wait"): Response {
  const to = `/share/${encodeURIComponent(token)}${why ? `?${why}=1` : ""}`;
  return new Response(null, { status: 303, headers: { location: to } });
}

/** Takes the password of a shared report from its form, and leads back to the report. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const { token } = await params;
  try {
    const fields = Object.fromEntries(await request.formData());
    const read = form.safeParse(fields);
    if (!read.success) return back(token, "wrong");
    const outcome = await unlockShare(token, read.data.password);
    if (outcome.kind === "gone") return back(token);
    if (outcome.kind !== "unlocked")
      return back(token, outcome.kind === "wrong" ? "wrong" : "wait");
    const answer = back(token);
    const isSecure = process.env.TOILBOX_URL?.startsWith("https://") ? "; Secure" : "";
    answer.headers.append(
      "set-cookie",
      `${outcome.cookie}=${outcome.proof}; Path=/share; HttpOnly; SameSite=Lax; Expires=${outcome.until.toUTCString()}${isSecure}`,
    );
    return answer;
  } catch (error) {
    return failure(error);
  }
}
