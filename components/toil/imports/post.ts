/** Asks the server to do something; gives its answer, or its refusal in words for people. */
export async function post(
  url: string,
): Promise<{ readonly answer: unknown } | { readonly problem: string }> {
  const answer = await fetch(url, { method: "POST" }).catch(() => null);
  if (!answer)
    return { problem: "The server does not answer. Check that it runs, then try again." };
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return { answer: body };
  const { title } = (body ?? {}) as { title?: string };
  return { problem: title ?? `The server refused (${answer.status}).` };
}

/** The import that an answer tells of; null when it tells of none. */
export function importIdOf(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("importId" in answer)) return null;
  return typeof answer.importId === "string" ? answer.importId : null;
}
