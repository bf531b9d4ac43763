export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const LOOK_EVERY_MS = 100;

/**
 * Asks again until the answer is neither null nor false, through every error meanwhile: what is asked may just have been
 * killed. Throws with the last error when the time is over.
 */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | null | false>,
  withinMs = 90_000,
): Promise<Answer> {
  const until = Date.now() + withinMs;
  let last: unknown = "no";
  while (Date.now() < until) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
      last = "not yet";
    } catch (error) {
      last = error;
    }
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`after ${withinMs / 1000} s still not: ${what} (${String(last)})`);
}
