import { log } from "./log";

/**
 * An error as RFC 9457 says it: stable code, plain words, and members of its own. The one place that turns refusals
 * into HTTP.
 */
export function problem(
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return Response.json(
    { type: "about:blank", title: message, status, code, ...more },
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "private, no-store" },
    },
  );
}

const REFUSALS = {
  401: ["SIGNED_OUT", "You are signed out. Sign in and try again."],
  403: ["ROLE_TOO_LOW", "Your role does not allow this. Ask an administrator of the workspace."],
  404: ["NOT_FOUND", "There is nothing here that you may see."],
} as const;

/** The answer to somebody who may not. */
export function refuse(status: keyof typeof REFUSALS): Response {
  const [code, message] = REFUSALS[status];
  return problem(status, code, message);
}

/** A browser names the page that sent a request; another site's page may change nothing in somebody's name. */
export function fromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}

/** The answer to another site's page. */
export function refuseElsewhere(): Response {
  return problem(403, "ORIGIN_REFUSED", "This is taken from Toilbox's own pages only.");
}

/** The answer to a fault of our own: logged whole, told without inner details. */
export function failure(error: unknown): Response {
  log.error({ err: error }, "request failed");
  return problem(500, "INTERNAL", "Something went wrong on the server. It was logged; try again.");
}
