import { sayImportButtons } from "@/lib/core/messages/import-buttons";
import type { Speech } from "@/lib/core/messages/plain-speaker";

/** Asks the server to do something; gives its answer, or its refusal in words for people. */
export async function post(
  url: string,
  speech: Speech,
): Promise<{ readonly answer: unknown } | { readonly problem: string }> {
  const answer = await fetch(url, { method: "POST" }).catch(() => null);
  if (!answer)
    return {
      problem: sayImportButtons(
        speech,
        "The server does not answer. Check that it runs, then try again.",
      ),
    };
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return { answer: body };
  const { title } = (body ?? {}) as { title?: string };
  const { refusalAgain } = await import("@/lib/core/report/imports/refusal-again");
  return {
    problem: title
      ? refusalAgain(speech, title)
      : sayImportButtons(speech, "The server refused ({status}).", { status: answer.status }),
  };
}

/** The import that an answer tells of; null when it tells of none. */
export function importIdOf(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("importId" in answer)) return null;
  return typeof answer.importId === "string" ? answer.importId : null;
}
