"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormats } from "#formats";
import { newBatchId, sendFile } from "./send-file";

/** A file on its way to the server. */
export type Sending = {
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly problem: string | null;
  readonly importId: string | null;
};

type Target = { readonly workspace: string; readonly limitBytes: number };

/** Sends files one after the other and tells how far each is; goes to their review once all are in. */
export function useSending({ workspace, limitBytes }: Target): {
  files: readonly Sending[];
  send(chosen: readonly File[]): Promise<void>;
} {
  const router = useRouter();
  const speech = useFormats();
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
    let arrived = 0;
    const batches = new Set<string>();
    for (const [index, file] of chosen.entries()) {
      const outcome = await sendFile(file, { workspace, batch, limitBytes, speech }, (sent) =>
        change(index, { sent }),
      );
      if ("importId" in outcome) {
        arrived += 1;
        batches.add(outcome.batch);
        change(index, { importId: outcome.importId, sent: file.size });
      } else change(index, outcome);
    }
    if (arrived !== chosen.length) return;
    const [only] = batches;
    // A file that went on where it had stopped belongs to the batch of that time.
    router.push(
      batches.size === 1 ? `/${workspace}/imports/review/${only}` : `/${workspace}/imports`,
    );
    setFiles([]);
  };
  return { files, send };
}
