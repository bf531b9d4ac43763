import type { ParsedRecord } from "../domain/raw-row";

/**
 * A batch ends with the first of these: enough rows to amortise a call, few enough that most are dead when V8 next
 * collects what is young (2,000 rows made parsing and mapping a third dearer).
 */
const BATCH_RECORDS = 200;
const BATCH_CHARACTERS = 1024 * 1024;

/** Gathers records into batches of BATCH_RECORDS, or fewer when they come from more than BATCH_CHARACTERS of text. */
export function makeBatcher() {
  let full: ParsedRecord[][] = [];
  let batch: ParsedRecord[] = [];
  let size = 0;
  const close = (): void => {
    if (batch.length > 0) full.push(batch);
    batch = [];
    size = 0;
  };
  const takeFull = (): readonly ParsedRecord[][] => {
    if (size >= BATCH_CHARACTERS) close();
    const taken = full;
    full = [];
    return taken;
  };
  return {
    add: (record: ParsedRecord): void => {
      if (batch.push(record) === BATCH_RECORDS) close();
    },
    count: (characters: number): void => {
      size += characters;
    },
    takeFull,
    takeAll: (): readonly ParsedRecord[][] => {
      close();
      return takeFull();
    },
  };
}
