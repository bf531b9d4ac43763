export type EmbeddedPostgres = {
  /** Address of the owner: migrations, never the pages. Holds the password. */
  readonly ownerUrl: string;
  /** Whether this call started the server; false when it attached to one that ran. */
  readonly started: boolean;
  readonly pid: number;
  isRunning(): boolean;
  /** Leaves the server, and stops it when no other process uses it. */
  stop(): void;
};

export function ensurePostgres(
  folder: string,
  options?: { readonly throwaway?: boolean },
): Promise<EmbeddedPostgres>;
export function leavePostgres(folder: string): void;
export function stopPostgres(folder: string): void;
export function joinPostgres(folder: string, pid: number): void;
