export type EmbeddedPostgres = {
  readonly ownerUrl: string;
  readonly started: boolean;
  readonly pid: number;
  stop(): void;
};

export function ensurePostgres(
  folder: string,
  options?: { readonly throwaway?: boolean },
): Promise<EmbeddedPostgres>;
