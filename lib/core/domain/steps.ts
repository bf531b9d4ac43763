/**
 * Long work in steps: gives the share that is done, 0..1, now and then, and its result at the end. Whoever drives it
 * may pause between two steps, tell somebody, or stop. The result does not depend on the pauses.
 */
export type Steps<Result> = Generator<number, Result>;

/** All of the work at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The steps of one part of a larger work, which lies between two shares of it. */
export function* within<Result>(
  part: Steps<Result>,
  { from, to }: { readonly from: number; readonly to: number },
): Steps<Result> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
