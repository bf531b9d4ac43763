"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Link } from "@/components/ui/link";
import { toast } from "@/components/ui/toast";
import { sayImportButtons } from "@/lib/core/messages/import-buttons";
import type { UndoDialogView } from "@/lib/core/report/imports/undo-view";
import { post } from "./post";

function LaterImports({ later }: Pick<UndoDialogView, "later">) {
  if (later.length === 0) return null;
  return (
    <ul className="mt-3 divide-y divide-line rounded-md border border-line">
      {later.map((one) => (
        <li key={one.href}>
          <Link
            className="block truncate px-3 py-2 font-mono text-text text-xs hover:text-accent"
            href={one.href}
          >
            {one.fileName}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Takes an import back, after saying exactly what that does. */
export function UndoButton({ view }: { view: UndoDialogView }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const formats = useFormats();
  const undo = async (confirm: NonNullable<UndoDialogView["confirm"]>): Promise<void> => {
    setBusy(true);
    const outcome = await post(confirm.url, formats);
    setBusy(false);
    setOpen(false);
    if ("problem" in outcome) toast.error(outcome.problem);
    else toast(confirm.toast);
    router.refresh();
  };
  const { confirm } = view;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Undo2 aria-hidden className="size-4" /> {sayImportButtons(formats, "Undo this import")}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={view.title}
        confirm={
          confirm
            ? {
                label: sayImportButtons(formats, "Undo import"),
                isBusy,
                onConfirm: () => void undo(confirm),
              }
            : null
        }
      >
        <ul className="grid gap-1.5">
          {view.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <LaterImports later={view.later} />
      </ConfirmDialog>
    </>
  );
}
