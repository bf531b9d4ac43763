// How the worker is started, by the product and by the benchmarks alike. It shares a machine with a database, so it
// gives memory back rather early; grouping 200,000 tickets takes no longer for it.

/** Enough to group a million tickets. */
const WORKER_HEAP_MB = 1024;
/** V8 tidies up when the heap has grown by so much, not when it has doubled; grouping asks for less (heap-growth.ts). */
const HEAP_GROWTH_PERCENT = 40;
/** MB for what is young; three of these are held in each thread. */
const YOUNG_MB = 8;

/** Arguments for Node. */
export const WORKER_PROGRAM = [
  `--max-old-space-size=${WORKER_HEAP_MB}`,
  `--heap-growing-percent=${HEAP_GROWTH_PERCENT}`,
  `--max-semi-space-size=${YOUNG_MB}`,
  "--enable-source-maps",
  "dist/worker.mjs",
];

/** Environment: glibc keeps freed vectors in few arenas and gives large ones back at once. Elsewhere without effect. */
export const WORKER_ENVIRONMENT = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};
