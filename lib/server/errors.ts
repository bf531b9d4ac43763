import { log } from "./log";

/** An error as RFC 9457 says it: stable code, plain words. The one place that turns refusals into HTTP. */
export function problem(status: number, code: string, message: string): Response {
  return Response.json(
    { type: "about:blank", title: message, status, code },
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

/** The answer to a fault of our own: logged whole, told without inner details. */
export function failure(error: unknown): Response {
  log.error({ err: error }, "request failed");
  return problem(500, "INTERNAL", "Something went wrong on the server. It was logged; try again.");
}
