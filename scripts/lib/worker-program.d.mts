export const WORKER_PROGRAM: readonly string[];
