"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field, Input } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import { sayDataPage } from "@/lib/core/messages/data-page";
import type { RemovalView } from "@/lib/core/report/settings/removal-view";

type Props = {
  readonly view: RemovalView;
  readonly remove: (typedName: string) => Promise<string>;
};

/** Asks once more before the workspace goes: the sample by a click, another one by its name. */
export function RemoveButton({ view, remove }: Props) {
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [isBusy, start] = useTransition();
  const onConfirm = (): void =>
    start(async () => {
      toast.error(await remove(typed));
    });
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {view.title} …
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={sayDataPage(formats, "Remove “{name}”?", { name: view.name })}
        confirm={{ label: sayDataPage(formats, "Remove"), isBusy, onConfirm }}
      >
        <p>{sayDataPage(formats, "This cannot be taken back.")}</p>
        {view.asksForName ? (
          <div className="mt-3">
            <Field label={sayDataPage(formats, "Type the name of the workspace")}>
              <Input value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
            </Field>
          </div>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
