export const WORKER_PROGRAM: readonly string[];
export const WORKER_ENVIRONMENT: Readonly<Record<string, string>>;
