import { auth } from "./auth";

/**
 * Signs in whoever has just proved who they are by a one-time code or link and chosen this password; their session's
 * cookies come with the answer. The sign-in is an ordinary one and counts towards its limit of attempts.
 */
export async function signInAfter(
  answer: Response,
  request: Request,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Response> {
  const signedIn = await auth().api.signInEmail({
    body: { email, password },
    headers: request.headers,
    asResponse: true,
  });
  for (const cookie of signedIn.headers.getSetCookie()) answer.headers.append("set-cookie", cookie);
  return answer;
}
