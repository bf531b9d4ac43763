"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { WebhookOutcome } from "@/components/toil/notices-screen";
import { visitOrRefusal } from "@/lib/server/access/session";
import { callWebhook, webhookSecret } from "@/lib/server/notify/call-webhook";
import { findWebhook, noteCall, setWebhook } from "@/lib/server/store/webhooks";
import { uuidv7 } from "@/lib/server/uuid";

const NOT_ALLOWED: WebhookOutcome = {
  ok: false,
  message: "Only administrators and owners say who is told.",
};
const address = z.union([
  z.literal(""),
  z
    .url({ protocol: /^https?$/, error: "Enter an address such as https://example.com/hook." })
    .max(2_000),
]);

/** Sets the address that is called when an import ends; an empty one takes it away. */
export async function saveWebhook(
  workspace: string,
  _: WebhookOutcome | null,
  form: FormData,
): Promise<WebhookOutcome> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return NOT_ALLOWED;
  const url = address.safeParse(String(form.get("url") ?? "").trim());
  if (!url.success)
    return { ok: false, message: "Enter an address such as https://example.com/hook." };
  await setWebhook(entry.visit.scope, url.data === "" ? null : url.data);
  revalidatePath(`/${workspace}/settings/notices`);
  return {
    ok: true,
    message:
      url.data === "" ? "Nobody is called any more." : "Saved. Send a test to see it arrive.",
  };
}

/** Calls the address once with a harmless event, and says what it answered. */
export async function tryWebhook(workspace: string): Promise<WebhookOutcome> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return NOT_ALLOWED;
  const { scope, workspace: place } = entry.visit;
  const webhook = await findWebhook(scope);
  if (!webhook) return { ok: false, message: "Save an address first." };
  const called = await callWebhook(
    { url: webhook.url, secret: webhookSecret(scope.workspaceId) },
    {
      id: uuidv7(),
      content: {
        event: "test",
        text: `Toilbox can reach you from ${place.name}.`,
        workspace: place.name,
      },
    },
  );
  await noteCall(scope, called.ok ? `taken with ${called.value}` : called.problem);
  revalidatePath(`/${workspace}/settings/notices`);
  return called.ok
    ? { ok: true, message: `The test arrived: the receiver answered ${called.value}.` }
    : { ok: false, message: `The test did not arrive: ${called.problem}.` };
}
