"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Field, Input } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import type { ViewActions } from "./saved-view";

type Props = {
  readonly actions: ViewActions;
  readonly now: { readonly query: string; readonly hiddenColumns: readonly string[] };
  readonly onClose: () => void;
};

/** Asks for the name under which the present view is kept, and who sees it. */
export function SaveView({ actions, now, onClose }: Props) {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const save = (): void =>
    start(async () => {
      const refusal = await actions
        .keep({ name, isShared, ...now })
        .catch(() => "The server does not answer. Try again.");
      if (refusal) return void toast.error(refusal);
      toast(`Kept as “${name.trim()}”.`);
      onClose();
      router.refresh();
    });
  return (
    <FormDialog title="Save this view" onSave={save} onClose={onClose} isBusy={isBusy}>
      <Field label="Name" hint="Filters, order and columns as they are now.">
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
        Everybody in the workspace sees it
      </label>
    </FormDialog>
  );
}
