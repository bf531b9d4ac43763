"use client";

import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatBytes } from "@/lib/core/report/format";
import { sendFile } from "./imports/send-file";

type Sending = {
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly problem: string | null;
  readonly importId: string | null;
};

type Props = { readonly workspace: string; readonly limitBytes: number };

function Progress({ file }: { file: Sending }) {
  const share = file.size === 0 ? 1 : file.sent / file.size;
  const state =
    file.problem ??
    (file.importId ? "arrived whole" : `${formatBytes(file.sent)} of ${formatBytes(file.size)}`);
  return (
    <li className="py-2 text-13">
      <div className="flex justify-between gap-3">
        <span className="truncate font-mono text-xs">{file.name}</span>
        <span className={file.problem ? "text-bad" : "text-text-2"}>{state}</span>
      </div>
      <progress
        className="mt-1 h-1 w-full accent-(--data)"
        max={1}
        value={share}
        aria-label={`${file.name} sent`}
      />
    </li>
  );
}

/** Sends files one after the other, and goes on to the imports when all have arrived. */
function useSending({ workspace, limitBytes }: Props) {
  const router = useRouter();
  const [files, setFiles] = useState<readonly Sending[]>([]);

  const change = (index: number, changed: Partial<Sending>): void =>
    setFiles((before) =>
      before.map((file, place) => (place === index ? { ...file, ...changed } : file)),
    );

  const send = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0) return;
    setFiles(
      chosen.map((file) => ({
        name: file.name,
        size: file.size,
        sent: 0,
        problem: null,
        importId: null,
      })),
    );
    const batch = crypto.randomUUID();
    const imports: string[] = [];
    for (const [index, file] of chosen.entries()) {
      const outcome = await sendFile(file, { workspace, batch, limitBytes }, (sent) =>
        change(index, { sent }),
      );
      if ("importId" in outcome) imports.push(outcome.importId);
      change(index, "importId" in outcome ? { ...outcome, sent: file.size } : outcome);
    }
    if (imports.length !== chosen.length) return;
    router.push(
      imports.length === 1 ? `/${workspace}/imports/${imports[0]}` : `/${workspace}/imports`,
    );
  };
  return { files, send };
}

function Sent({ files }: { files: readonly Sending[] }) {
  const failed = files.filter((file) => file.problem !== null);
  return (
    <>
      {files.length > 0 ? (
        <ul aria-live="polite" className="mt-4 divide-y divide-line">
          {files.map((file) => (
            <Progress key={file.name} file={file} />
          ))}
        </ul>
      ) : null}
      {failed.length > 0 ? (
        <div className="mt-3">
          <Notice
            tone="bad"
            title={
              failed.length === 1
                ? "One file did not arrive."
                : `${failed.length} files did not arrive.`
            }
          >
            Nothing of it was kept. Mend what the line says, then drop it again.
          </Notice>
        </div>
      ) : null}
    </>
  );
}

/** Drop, or choose by button: several files at once, each streamed and checked. Goes to the imports when all are in. */
export function UploadDropzone({ workspace, limitBytes }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { files, send } = useSending({ workspace, limitBytes });
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void send([...event.dataTransfer.files]);
  };

  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`rounded-card border-2 border-dashed px-6 py-12 text-center ${over ? "border-accent bg-accent-soft" : "border-line-strong"}`}
      >
        <FileUp aria-hidden className="mx-auto mb-3 size-8 text-text-3" />
        <p className="font-medium text-sm">Drop ticket exports here</p>
        <p className="mb-4 text-13 text-text-2">
          CSV, TSV or any delimited text, in any encoding; up to {formatBytes(limitBytes)} each.
        </p>
        <Button look="primary" onClick={() => input.current?.click()}>
          Choose files
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          className="sr-only"
          aria-label="Choose files"
          onChange={(event) => void send([...(event.currentTarget.files ?? [])])}
        />
      </div>
      <Sent files={files} />
    </div>
  );
}
