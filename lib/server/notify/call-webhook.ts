import { createHmac } from "node:crypto";
import { bad, good, type Result } from "@/lib/core/domain/result";
import { now } from "../clock";
import { env } from "../env";

/** A receiver that takes longer is given up. */
const PATIENCE_MS = 10_000;

/** The key that proves to a receiver that a call comes from this workspace; hex. */
export function webhookSecret(workspaceId: string): string {
  return createHmac("sha256", env().TOILBOX_SECRET).update(`webhook:${workspaceId}`).digest("hex");
}

/** `t=seconds,v1=hex`: HMAC-SHA-256 of `seconds.body`, so that a call can neither be forged nor sent again later. */
export function signature(secret: string, body: string, seconds: number): string {
  const hash = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${hash}`;
}

/** How a call ended, as it is noted; readers are told in their own language. */
export function outcomeNoted(called: Result<number, string>): string {
  return called.ok ? `taken with ${called.value}` : called.problem;
}

/**
 * Posts one event as JSON. `id` stays the same when a call is repeated. Good with the status when the receiver said yes
 * (2xx); else words that say what came instead. Redirects are not followed: the address is the one that was set.
 */
export async function callWebhook(
  target: { readonly url: string; readonly secret: string },
  event: { readonly id: string; readonly content: Readonly<Record<string, unknown>> },
): Promise<Result<number, string>> {
  const body = JSON.stringify(event.content);
  const seconds = Math.floor(now().getTime() / 1_000);
  try {
    const answer = await fetch(target.url, {
      method: "POST",
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        "content-type": "application/json",
        "user-agent": "Toilbox",
        "toilbox-delivery": event.id,
        "toilbox-signature": signature(target.secret, body, seconds),
      },
    });
    await answer.body?.cancel();
    return answer.ok ? good(answer.status) : bad(`the receiver answered ${answer.status}`);
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return bad(isLate ? "no answer within 10 seconds" : "the address could not be reached");
  }
}
