"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { formatBytes } from "@/lib/core/report/format";
import { newBatchId, sendFile } from "./imports/send-file";

type Sending = {
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly problem: string | null;
  readonly importId: string | null;
};

type Props = {
  readonly workspace: string;
  readonly limitBytes: number;
  /** What the workspace takes, in a sentence. */
  readonly limits: string;
};

function FileLine({ file }: { file: Sending }) {
  const share = file.size === 0 ? 1 : file.sent / file.size;
  const state =
    file.problem ??
    (file.importId ? "arrived whole" : `${formatBytes(file.sent)} of ${formatBytes(file.size)}`);
  return (
    <li className="py-2.5 text-13">
      <div className="mb-1.5 flex justify-between gap-3">
        <span className="truncate font-mono text-xs leading-[18px]">{file.name}</span>
        <span className={`shrink-0 tabular-nums ${file.problem ? "text-bad" : "text-text-2"}`}>
          {state}
        </span>
      </div>
      <Progress share={file.problem ? 0 : share} label={`${file.name} sent`} />
    </li>
  );
}

function Failures({ count }: { count: number }) {
  if (count === 0) return null;
  const title = count === 1 ? "One file did not arrive." : `${count} files did not arrive.`;
  return (
    <div className="mt-3">
      <Notice tone="bad" title={title}>
        Nothing of it was kept. Mend what its line says, then drop it again.
      </Notice>
    </div>
  );
}

/** Sends files one after the other and tells how far each is; goes on once all are in. */
function useSending({ workspace, limitBytes }: Pick<Props, "workspace" | "limitBytes">) {
  const router = useRouter();
  const [files, setFiles] = useState<readonly Sending[]>([]);
  const change = (index: number, changed: Partial<Sending>): void =>
    setFiles((before) =>
      before.map((file, place) => (place === index ? { ...file, ...changed } : file)),
    );
  const send = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0) return;
    setFiles(
      chosen.map(({ name, size }) => ({ name, size, sent: 0, problem: null, importId: null })),
    );
    const batch = newBatchId();
    const imports: string[] = [];
    for (const [index, file] of chosen.entries()) {
      const outcome = await sendFile(file, { workspace, batch, limitBytes }, (sent) =>
        change(index, { sent }),
      );
      if ("importId" in outcome) imports.push(outcome.importId);
      change(index, "importId" in outcome ? { ...outcome, sent: file.size } : outcome);
    }
    if (imports.length !== chosen.length) return;
    const [only] = imports;
    router.push(imports.length === 1 ? `/${workspace}/imports/${only}` : `/${workspace}/imports`);
  };
  return { files, send };
}

function DropArea({
  limitBytes,
  limits,
  send,
}: Pick<Props, "limitBytes" | "limits"> & { send: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop") send([...event.dataTransfer.files]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    send([...(event.currentTarget.files ?? [])]);
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
      <p className="font-semibold text-base">Drop ticket exports here</p>
      <p className="text-13 text-text-2">
        CSV, TSV or any delimited text, in any encoding; up to {formatBytes(limitBytes)} each.
      </p>
      <p className="mb-5 text-text-3 text-xs">{limits}</p>
      <Button look="primary" onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        className="sr-only"
        aria-label="Files"
        onChange={choose}
      />
    </div>
  );
}

/** Drop, or choose by button: several files at once, each streamed and checked. Goes to the imports when all are in. */
export function UploadDropzone(props: Props) {
  const { files, send } = useSending(props);
  return (
    <div className="min-w-0">
      <DropArea
        limitBytes={props.limitBytes}
        limits={props.limits}
        send={(chosen) => void send(chosen)}
      />
      {files.length > 0 ? (
        <ul aria-live="polite" className="mt-4 divide-y divide-line">
          {files.map((file) => (
            <FileLine key={file.name} file={file} />
          ))}
        </ul>
      ) : null}
      <Failures count={files.filter((file) => file.problem !== null).length} />
    </div>
  );
}
