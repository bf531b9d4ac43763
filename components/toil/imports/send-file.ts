import type { Speech } from "@/lib/core/messages/plain-speaker";
import { saySending } from "@/lib/core/messages/sending";
import { refusedWith } from "./refused-with";
import { sendResumable } from "./send-resumable";

/** Above this size the browser would hold too much memory to hash a file; the server then checks its length. */
const HASH_UP_TO = 64 * 1024 * 1024;

/** From this size on a file is sent in pieces, so that a break costs little; below, one request is quicker. */
const PIECES_FROM = 16 * 1024 * 1024;

export type Target = {
  readonly workspace: string;
  readonly batch: string;
  readonly limitBytes: number;
  /** How what went wrong is told. */
  readonly speech: Speech;
};
/** The batch is that of the file's first try, when it went on where an earlier one stopped. */
export type Outcome =
  | { readonly importId: string; readonly batch: string }
  | { readonly problem: string };

/**
 * An id that files chosen together share. `crypto.randomUUID` exists only on secure pages, and an installation in an
 * office network is often served plainly, so the bytes are drawn by hand.
 */
export function newBatchId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

async function sha256Of(file: File): Promise<string | null> {
  // Pages that are not served securely have no crypto.subtle.
  if (file.size > HASH_UP_TO || !globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function answerOf(
  request: XMLHttpRequest,
  sha256: string | null,
  { batch, speech }: Target,
): Promise<Outcome> {
  const body = (() => {
    try {
      return JSON.parse(request.responseText) as {
        importId?: string;
        sha256?: string;
        title?: string;
      };
    } catch {
      return {};
    }
  })();
  if (sha256 && body.sha256 && body.sha256 !== sha256)
    return { problem: saySending(speech, "What arrived differs from your file. Upload it again.") };
  if (request.status === 201 && body.importId) return { importId: body.importId, batch };
  return { problem: await refusedWith(body.title, request.status, speech) };
}

/** Sends one file to wait for its review, as a raw body or in pieces; tells the progress as bytes. */
export async function sendFile(
  file: File,
  target: Target,
  progress: (sent: number) => void,
): Promise<Outcome> {
  const { speech } = target;
  if (file.size === 0) return { problem: saySending(speech, "The file is empty.") };
  if (file.size > target.limitBytes)
    return { problem: saySending(speech, "The file is larger than this installation takes.") };
  if (file.size >= PIECES_FROM) return sendResumable(file, target, progress);
  const sha256 = await sha256Of(file);
  const query = new URLSearchParams({
    workspace: target.workspace,
    name: file.name,
    batch: target.batch,
    review: "1",
  });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", `/api/uploads?${query}`);
    if (sha256) request.setRequestHeader("x-content-sha256", sha256);
    request.upload.onprogress = (event) => progress(event.loaded);
    request.onload = () => resolve(answerOf(request, sha256, target));
    request.onerror = () =>
      resolve({
        problem: saySending(speech, "The connection broke. Check the network, then try again."),
      });
    request.send(file);
  });
}
