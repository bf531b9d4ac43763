"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Field, Input } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { toast } from "@/components/ui/toast";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import type { ViewActions } from "./saved-view";

type Props = {
  readonly actions: ViewActions;
  readonly now: { readonly query: string; readonly hiddenColumns: readonly string[] };
  readonly onClose: () => void;
};

/** Asks for the name under which the present view is kept, and who sees it. */
export function SaveView({ actions, now, onClose }: Props) {
  const router = useRouter();
  const formats = useFormats();
  const [isBusy, start] = useTransition();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const save = (): void =>
    start(async () => {
      const refusal = await actions
        .keep({ name, isShared, ...now })
        .catch(() => sayCandidateActs(formats, "The server does not answer. Try again."));
      if (refusal) return void toast.error(refusal);
      toast(sayCandidateActs(formats, "Kept as “{name}”.", { name: name.trim() }));
      onClose();
      router.refresh();
    });
  return (
    <FormDialog
      title={sayCandidateActs(formats, "Save this view")}
      onSave={save}
      onClose={onClose}
      isBusy={isBusy}
    >
      <Field
        label={sayCandidateActs(formats, "Name")}
        hint={sayCandidateActs(formats, "Filters, order and columns as they are now.")}
      >
        <Input
          value={name}
          maxLength={60}
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <label className="flex items-center gap-2 text-13">
        <input
          type="checkbox"
          checked={isShared}
          onChange={(event) => setShared(event.currentTarget.checked)}
          className="size-4 accent-accent"
        />
        {sayCandidateActs(formats, "Everybody in the workspace sees it")}
      </label>
    </FormDialog>
  );
}
