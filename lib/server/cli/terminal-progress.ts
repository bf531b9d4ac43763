import type { Steps } from "@/lib/core/domain/steps";

type Terminal = { readonly isTTY?: boolean; write(text: string): unknown };

/** Back to the beginning of the line, and everything after it gone. */
const CLEAN_LINE = "\r\u001b[K";

/** All of long work at once; whoever waits at a terminal sees the share that is done. Files and pipes get nothing. */
export function finishedOnTerminal<Result>(
  steps: Steps<Result>,
  name: string,
  terminal: Terminal = process.stderr,
): Result {
  let told = -1;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (told >= 0) terminal.write(CLEAN_LINE);
      return step.value;
    }
    const percent = Math.floor(100 * step.value);
    if (!terminal.isTTY || percent <= told) continue;
    told = percent;
    terminal.write(`${CLEAN_LINE}${name}: ${percent} %`);
  }
}
