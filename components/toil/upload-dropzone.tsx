"use client";

import { FileUp } from "lucide-react";
import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { sayNewImport } from "@/lib/core/messages/new-import";
import { saySending } from "@/lib/core/messages/sending";
import { formatBytes } from "@/lib/core/report/format";
import { droppedFiles, isOfPeople, UNREADABLE_DROP } from "./imports/dropped-files";
import { SendingList } from "./imports/sending-list";
import { useSending } from "./imports/use-sending";

type Props = {
  readonly workspace: string;
  readonly limitBytes: number;
  /** What the workspace takes, in a sentence. */
  readonly limits: string;
};

function DropArea({
  limitBytes,
  limits,
  send,
}: Pick<Props, "limitBytes" | "limits"> & { send: (files: File[]) => void }) {
  const formats = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop")
      droppedFiles(event.dataTransfer).then(send, () =>
        toast.error(saySending(formats, UNREADABLE_DROP)),
      );
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    send([...(event.currentTarget.files ?? [])].filter(isOfPeople));
    // The same file can be chosen again after it was mended.
    event.currentTarget.value = "";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same
    <div
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drag}
      className={`rounded-card border-2 border-dashed px-6 py-14 text-center ${isOver ? "border-accent bg-accent-soft" : "border-line-strong"}`}
    >
      <FileUp aria-hidden className="mx-auto mb-3 size-8 text-text-3" />
      <p className="font-semibold text-base">{sayNewImport(formats, "Drop ticket exports here")}</p>
      <p className="mx-auto max-w-[64ch] text-balance text-13 text-text-2">
        {sayNewImport(
          formats,
          "Several at once or a whole folder, on any page; or paste a table with Ctrl+V. Delimited text in any encoding, Excel, JSON, gzip or ZIP; up to {size} each.",
          { size: formatBytes(limitBytes, formats) },
        )}
      </p>
      <p className="mt-1 mb-5 text-balance text-text-3 text-xs">{limits}</p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button look="primary" onClick={() => input.current?.click()}>
          {sayNewImport(formats, "Choose files")}
        </Button>
        <Button onClick={() => folder.current?.click()}>
          {sayNewImport(formats, "Choose a folder")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        className="sr-only"
        aria-label={sayNewImport(formats, "Files")}
        onChange={choose}
      />
      <input
        ref={(element) => {
          folder.current = element;
          if (element) element.webkitdirectory = true;
        }}
        type="file"
        tabIndex={-1}
        className="sr-only"
        aria-label={sayNewImport(formats, "Folder")}
        onChange={choose}
      />
    </div>
  );
}

/** Drop, or choose by button: several files at once, each streamed and checked. Goes to their review when all are in. */
export function UploadDropzone(props: Props) {
  const { files, send } = useSending(props);
  return (
    <div className="min-w-0">
      <DropArea
        limitBytes={props.limitBytes}
        limits={props.limits}
        send={(chosen) => void send(chosen)}
      />
      {files.length > 0 ? <SendingList files={files} /> : null}
    </div>
  );
}
