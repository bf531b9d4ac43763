import type { ChildProcess } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;

export function runToEnd(
  args: readonly string[],
  options?: {
    readonly env?: Environment;
    readonly limitMs?: number;
    readonly signal?: AbortSignal;
    readonly named?: string;
    readonly priority?: number;
  },
): Promise<number>;
export function startProgram(args: readonly string[], env: Environment): ChildProcess;
export function hasEnded(child: ChildProcess | null): boolean;
export function stopProgram(child: ChildProcess | null, withinMs: number): Promise<void>;
export function killProgram(child: ChildProcess | null): void;
export function whenNpmDies(callback: () => void): void;
export function whenReady(
  url: string,
  child: ChildProcess,
  options?: { readonly signal?: AbortSignal; readonly withinMs?: number },
): Promise<void>;
