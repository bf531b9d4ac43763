"use client";

import { useActionState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { sayNotices } from "@/lib/core/messages/notices";
import type { WebhookProps } from "../notices-screen";

/** The address, the key that proves a call is ours, how the last call went, and a way to try it. */
export function WebhookForm({ webhook, save, attempt }: WebhookProps) {
  const formats = useFormats();
  const [outcome, action, isSaving] = useActionState(save, null);
  const [isTrying, startTrying] = useTransition();
  const send = (): void =>
    startTrying(async () => {
      const { ok, message } = await attempt();
      (ok ? toast.success : toast.error)(message);
    });
  return (
    <form action={action} className="grid max-w-2xl gap-4">
      <Field
        label={sayNotices(formats, "Address")}
        hint={sayNotices(
          formats,
          "Gets a POST with JSON: the counts of the receipt, and a text that chats show. Empty: nobody is called.",
        )}
      >
        <Input
          key={webhook?.url ?? ""}
          name="url"
          type="url"
          defaultValue={webhook?.url ?? ""}
          placeholder="https://example.com/hook"
        />
      </Field>
      {webhook ? (
        <Field
          label={sayNotices(formats, "Key")}
          hint={sayNotices(
            formats,
            "The header Toilbox-Signature is t=seconds,v1=hex: HMAC-SHA-256 of seconds.body under this key.",
          )}
        >
          <Input readOnly value={webhook.secret} className="font-mono text-xs" />
        </Field>
      ) : null}
      {outcome ? <Notice tone={outcome.ok ? "good" : "bad"} title={outcome.message} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={isSaving}>
          {isSaving ? sayNotices(formats, "Saving …") : sayNotices(formats, "Save")}
        </Button>
        {webhook ? (
          <>
            <Button type="button" disabled={isTrying} onClick={send}>
              {isTrying ? sayNotices(formats, "Calling …") : sayNotices(formats, "Send a test")}
            </Button>
            <span className="text-13 text-text-2">{webhook.lastCall}</span>
          </>
        ) : null}
      </div>
    </form>
  );
}
