"use client";

import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayShell } from "@/lib/core/messages/shell";
import { Button } from "./button";

type Props = {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly title: string;
  /** What will happen, before it does. */
  readonly children: ReactNode;
  /** Null where there is nothing to confirm, only to read. */
  readonly confirm: {
    readonly label: string;
    readonly isBusy: boolean;
    readonly onConfirm: () => void;
  } | null;
};

/** Says exactly what is about to happen and asks; Escape and the first button leave everything as it is. */
export function ConfirmDialog({ isOpen, onOpenChange, title, children, confirm }: Props) {
  const formats = useFormats();
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <AlertDialog.Content className="fixed top-1/2 left-1/2 z-50 max-h-[85vh] w-[calc(100vw-2rem)] max-w-[460px] -translate-x-1/2 -translate-y-1/2 overflow-auto rounded-card border border-line-strong bg-raised p-5 shadow-xl">
          <AlertDialog.Title className="break-words font-semibold text-base">
            {title}
          </AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-2 text-13 text-text-2">{children}</div>
          </AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{confirm ? sayShell(formats, "Keep it") : sayShell(formats, "Close")}</Button>
            </AlertDialog.Cancel>
            {confirm ? (
              <Button look="danger" disabled={confirm.isBusy} onClick={confirm.onConfirm}>
                {confirm.label}
              </Button>
            ) : null}
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
