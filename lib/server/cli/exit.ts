/** 0 done, 2 done with rejected rows, 1 failed. */
export type ExitCode = 0 | 1 | 2;

/** Something the person at the command line can mend; told in one sentence, without a stack. */
export class CliProblem extends Error {}

/** The worst of several files counts: failed before rejected before fine. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  if (codes.includes(1)) return 1;
  return codes.includes(2) ? 2 : 0;
}

/** One line of NDJSON on stdout; waits when the reader is slow. */
export async function printLine(value: unknown): Promise<void> {
  const line = typeof value === "string" ? value : JSON.stringify(value);
  if (!process.stdout.write(`${line}\n`)) {
    await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}
