import type { DetailedError } from "tus-js-client";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { saySending } from "@/lib/core/messages/sending";
import { refusedWith } from "./refused-with";
import type { Outcome, Target } from "./send-file";

/** Bytes of one piece: small enough to lose little, large enough to cost few requests. */
const PIECE = 8 * 1024 * 1024;
/** Waits before each new try, milliseconds: about a minute without a network is bridged. */
const TRY_AGAIN = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

function broken(speech: Speech): Outcome {
  return {
    problem: saySending(
      speech,
      "The connection broke. Drop the file again once the network is back: it goes on where it stopped.",
    ),
  };
}

/** The server's own refusal is final; everything else may pass. */
function maySucceedLater(error: Error | DetailedError): boolean {
  const response = "originalResponse" in error ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  return status === 0 || status >= 500 || status === 409 || status === 423;
}

function titleOf(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { title?: string }).title;
  } catch {
    // Not an answer of ours; its status is all there is to tell.
    return undefined;
  }
}

async function failed(error: Error | DetailedError, speech: Speech): Promise<Outcome> {
  const response = "originalResponse" in error ? error.originalResponse : null;
  if (!response) return broken(speech);
  const title = titleOf(response.getBody());
  return { problem: await refusedWith(title, response.getStatus(), speech) };
}

/**
 * Sends a large file in pieces. A break is bridged; after a reload or on another day (24 hours at most) the same file
 * goes on where it stopped, and belongs to the batch it was begun with.
 */
export async function sendResumable(
  file: File,
  target: Target,
  progress: (sent: number) => void,
): Promise<Outcome> {
  const { Upload } = await import("tus-js-client");
  const { workspace, batch, speech } = target;
  const query = new URLSearchParams({ workspace, name: file.name, batch });
  return new Promise((resolve) => {
    let importId: string | null = null;
    let begunWith = batch;
    const upload = new Upload(file, {
      endpoint: `/api/uploads/resumable?${query}`,
      chunkSize: PIECE,
      retryDelays: TRY_AGAIN,
      removeFingerprintOnSuccess: true,
      fingerprint: () =>
        Promise.resolve(["toilbox", workspace, file.name, file.size, file.lastModified].join(":")),
      onShouldRetry: maySucceedLater,
      onProgress: progress,
      onAfterResponse: (_, response) => {
        importId = response.getHeader("toilbox-import") ?? importId;
        begunWith = response.getHeader("toilbox-batch") ?? begunWith;
      },
      onError: (error) => resolve(failed(error, speech)),
      onSuccess: () => resolve(importId ? { importId, batch: begunWith } : broken(speech)),
    });
    void upload.findPreviousUploads().then(([earlier]) => {
      if (earlier) upload.resumeFromPreviousUpload(earlier);
      upload.start();
    });
  });
}
