import type { Counts } from "./counts.mjs";

export type RunFolder = {
  readonly root: string;
  readonly temporary: string;
  readonly reports: string;
  readonly data: string;
};
export type Runner = {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly limitMs?: number;
  readonly priority?: number;
  readonly report?: string;
  readonly countsOf?: (report: unknown) => Counts | null;
};

export function openRunFolder(): RunFolder;
export function closeRunFolder(folder: RunFolder): void;
export function runnerEnvironment(
  folder: RunFolder,
  options: { readonly full: boolean },
  source?: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined>;
export function runAll(
  stages: readonly (readonly Runner[])[],
  options?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly signal?: AbortSignal;
  },
): Promise<Counts>;
