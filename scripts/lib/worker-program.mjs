// How the worker is started, by the product and by the benchmarks alike.

/** A million tickets are grouped in this; V8 would take far more before it tidies up. */
const WORKER_HEAP_MB = 1024;

/** Arguments for Node. */
export const WORKER_PROGRAM = [
  `--max-old-space-size=${WORKER_HEAP_MB}`,
  "--enable-source-maps",
  "dist/worker.mjs",
];
