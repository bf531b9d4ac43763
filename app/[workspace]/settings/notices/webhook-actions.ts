"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { WebhookOutcome } from "@/components/toil/notices-screen";
import { sayNotices } from "@/lib/core/messages/notices";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { callOutcome } from "@/lib/core/report/notices/webhook-view";
import { visitOrRefusal } from "@/lib/server/access/session";
import { callWebhook, outcomeNoted, webhookSecret } from "@/lib/server/notify/call-webhook";
import { findWebhook, noteCall, setWebhook } from "@/lib/server/store/webhooks";
import { uuidv7 } from "@/lib/server/uuid";

const address = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(2_000)]);

const refused = (message: string): WebhookOutcome => ({ ok: false, message });

function notAllowed(speech: Speech): WebhookOutcome {
  return refused(sayNotices(speech, "Only administrators and owners say who is told."));
}

/** Sets the address that is called when an import ends; an empty one takes it away. */
export async function saveWebhook(
  workspace: string,
  _: WebhookOutcome | null,
  form: FormData,
): Promise<WebhookOutcome> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return notAllowed(entry.formats);
  const { scope, formats } = entry.visit;
  const url = address.safeParse(String(form.get("url") ?? "").trim());
  if (!url.success)
    return refused(sayNotices(formats, "Enter an address such as https://example.com/hook."));
  await setWebhook(scope, url.data === "" ? null : url.data);
  revalidatePath(`/${workspace}/settings/notices`);
  return {
    ok: true,
    message:
      url.data === ""
        ? sayNotices(formats, "Nobody is called any more.")
        : sayNotices(formats, "Saved. Send a test to see it arrive."),
  };
}

/** Calls the address once with a harmless event, and says what it answered. */
export async function tryWebhook(workspace: string): Promise<WebhookOutcome> {
  const entry = await visitOrRefusal(workspace, "settings.write");
  if ("refusal" in entry) return notAllowed(entry.formats);
  const { scope, workspace: place, formats } = entry.visit;
  const webhook = await findWebhook(scope);
  if (!webhook) return refused(sayNotices(formats, "Save an address first."));
  const called = await callWebhook(
    { url: webhook.url, secret: webhookSecret(scope.workspaceId) },
    {
      id: uuidv7(),
      content: {
        event: "test",
        text: sayNotices(formats, "Toilbox can reach you from {workspace}.", {
          workspace: place.name,
        }),
        workspace: place.name,
      },
    },
  );
  await noteCall(scope, outcomeNoted(called));
  revalidatePath(`/${workspace}/settings/notices`);
  return called.ok
    ? {
        ok: true,
        message: sayNotices(formats, "The test arrived: the receiver answered {status}.", {
          status: called.value,
        }),
      }
    : refused(
        sayNotices(formats, "The test did not arrive: {problem}.", {
          problem: callOutcome(formats, called.problem),
        }),
      );
}
