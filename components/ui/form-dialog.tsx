"use client";

import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { FormEvent, ReactNode } from "react";
import { useFormats } from "#formats";
import { sayShell } from "@/lib/core/messages/shell";
import { Button } from "./button";

type Props = {
  readonly title: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly isBusy?: boolean;
  readonly save?: string;
  /** Another way out, on the left of the buttons. */
  readonly aside?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A form over the page; Escape, the cross and "Cancel" leave everything as it was. */
export function FormDialog({
  title,
  onSave,
  onClose,
  isBusy = false,
  save,
  aside,
  isWide = false,
  children,
}: Props) {
  const formats = useFormats();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className={`fixed inset-x-4 top-[8vh] z-50 mx-auto max-h-[84vh] overflow-auto rounded-card border border-line bg-raised p-5 shadow-lg ${isWide ? "max-w-2xl" : "max-w-md"}`}
        >
          <Dialog.Title className="mb-4 pr-8 font-semibold text-base">{title}</Dialog.Title>
          <form onSubmit={submit} className="flex flex-col gap-4">
            {children}
            <div className="flex flex-wrap items-center justify-end gap-2">
              {aside ? <div className="mr-auto">{aside}</div> : null}
              <Button onClick={onClose}>{sayShell(formats, "Cancel")}</Button>
              <Button type="submit" look="primary" disabled={isBusy}>
                {save ?? sayShell(formats, "Save")}
              </Button>
            </div>
          </form>
          <Dialog.Close
            aria-label={sayShell(formats, "Close")}
            className="absolute top-3.5 right-3.5 grid size-8 place-items-center rounded text-text-3 hover:bg-subtle hover:text-text"
          >
            <X aria-hidden className="size-4" />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
