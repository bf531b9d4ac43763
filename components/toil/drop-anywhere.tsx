"use client";

import { FileUp } from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { saySending } from "@/lib/core/messages/sending";
import { sayShell } from "@/lib/core/messages/shell";
import { droppedFiles, UNREADABLE_DROP } from "./imports/dropped-files";
import { SendingList } from "./imports/sending-list";
import { useSending } from "./imports/use-sending";

type Props = { readonly workspace: string; readonly limitBytes: number };

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** A table copied from a spreadsheet as the file it would have been; null for other text. */
function pastedTable(event: ClipboardEvent): File | null {
  const target = event.target as HTMLElement | null;
  if (target?.closest("input, textarea, select, [contenteditable]")) return null;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!/\t/.test(text) || !/\n./.test(text)) return null;
  const today = new Date().toISOString().slice(0, 10);
  return new File([text], `pasted-${today}.tsv`, { type: "text/tab-separated-values" });
}

/**
 * Takes files that are dropped on any page of the workspace, and a table that is pasted on the imports pages. A shortcut
 * only: the button on the import page does the same.
 */
export function DropAnywhere(props: Props) {
  const { files, send } = useSending(props);
  const formats = useFormats();
  const [isOver, setOver] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const takesPaste = usePathname().startsWith(`/${props.workspace}/imports`);
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const take = (chosen: readonly File[]): void => {
      if (chosen.length === 0) return;
      setOpen(true);
      void latest.current(chosen);
    };
    const over = (event: DragEvent): void => {
      // The drop area of the import page has taken it already.
      if (event.defaultPrevented || !carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer)
        droppedFiles(event.dataTransfer).then(take, () =>
          toast.error(saySending(formats, UNREADABLE_DROP)),
        );
    };
    const paste = (event: ClipboardEvent): void => {
      const table = takesPaste ? pastedTable(event) : null;
      if (table) take([table]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, [takesPaste, formats]);
  if (isOver)
    return (
      <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-bg/80 p-6 print:hidden">
        <div className="rounded-card border-2 border-accent border-dashed bg-accent-soft px-12 py-14 text-center">
          <FileUp aria-hidden className="mx-auto mb-3 size-8 text-accent" />
          <p className="font-semibold text-base">
            {saySending(formats, "Drop to look at it first")}
          </p>
          <p className="text-13 text-text-2">
            {saySending(formats, "Nothing is imported before you say so.")}
          </p>
        </div>
      </div>
    );
  if (!isOpen || files.length === 0) return null;
  const isStuck = files.some((file) => file.problem !== null);
  return (
    <section
      aria-label={saySending(formats, "Files on their way")}
      className="fixed right-4 bottom-4 z-50 w-[min(24rem,calc(100vw-2rem))] rounded-card border border-line bg-raised p-4 shadow-lg print:hidden"
    >
      <h2 className="font-semibold text-sm">{saySending(formats, "Sending")}</h2>
      <SendingList files={files} />
      {isStuck ? (
        <Button className="mt-3" onClick={() => setOpen(false)}>
          {sayShell(formats, "Close")}
        </Button>
      ) : null}
    </section>
  );
}
