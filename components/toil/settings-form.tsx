"use client";

import { type ReactNode, useActionState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { saySettingsPage } from "@/lib/core/messages/settings-page";

type Outcome = { readonly message: string | null; readonly ok: boolean };

type Props = {
  readonly save: (before: Outcome, form: FormData) => Promise<Outcome>;
  readonly version: number;
  readonly mayWrite: boolean;
  readonly children: ReactNode;
};

/** Saves all sections as one version; readers without the right see the same values, locked. */
export function SettingsForm({ save, version, mayWrite, children }: Props) {
  const formats = useFormats();
  const [outcome, action, saving] = useActionState(save, { message: null, ok: true });
  return (
    <form action={action}>
      <input type="hidden" name="seenVersion" value={version} />
      <fieldset disabled={!mayWrite || saving} className="grid gap-4">
        {children}
      </fieldset>
      <div className="sticky bottom-0 mt-4 flex flex-wrap items-center gap-3 border-line border-t bg-bg py-3">
        {mayWrite ? (
          <Button type="submit" look="primary" disabled={saving}>
            {saySettingsPage(formats, saving ? "Saving …" : "Save settings")}
          </Button>
        ) : (
          <span className="text-13 text-text-2">
            {saySettingsPage(formats, "Only administrators and owners change settings.")}
          </span>
        )}
        {outcome.message ? (
          <Notice tone={outcome.ok ? "good" : "bad"} title={outcome.message} />
        ) : null}
      </div>
    </form>
  );
}
