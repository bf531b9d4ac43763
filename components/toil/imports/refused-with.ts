import type { Speech } from "@/lib/core/messages/plain-speaker";
import { saySending } from "@/lib/core/messages/sending";

/** Why the server does not take a file, in the language of the reader; the words for that are loaded once it refuses. */
export async function refusedWith(
  title: string | undefined,
  status: number,
  speech: Speech,
): Promise<string> {
  if (!title) return saySending(speech, "The server refused the file ({status}).", { status });
  const { refusalAgain } = await import("@/lib/core/report/imports/refusal-again");
  return refusalAgain(speech, title);
}
