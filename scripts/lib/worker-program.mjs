// How the worker is started, by the product and by the benchmarks alike.

/** Enough to group a million tickets. */
const WORKER_HEAP_MB = 1024;
/** V8 tidies up when the heap has grown by so much, not when it has doubled: the worker shares a machine with a database. */
const HEAP_GROWTH_PERCENT = 20;
/** MB for what is young; three of these are held. */
const YOUNG_MB = 8;

/** Arguments for Node. */
export const WORKER_PROGRAM = [
  `--max-old-space-size=${WORKER_HEAP_MB}`,
  `--heap-growing-percent=${HEAP_GROWTH_PERCENT}`,
  `--max-semi-space-size=${YOUNG_MB}`,
  "--enable-source-maps",
  "dist/worker.mjs",
];
