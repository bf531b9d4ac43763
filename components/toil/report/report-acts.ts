export type ShareAnswer = { readonly address: string } | { readonly refusal: string };

/** null: done; else what to tell the person. */
type Refusal = string | null;

/** What a person may do with a report; null: not this person. */
export type ReportActs = {
  readonly decide: {
    readonly keep: () => Promise<Refusal>;
    readonly approve: (taskIds: readonly string[]) => Promise<Refusal>;
    readonly withdraw: (id: string) => Promise<Refusal>;
    readonly share: (wanted: {
      readonly days: number;
      readonly password: string | null;
    }) => Promise<ShareAnswer>;
    readonly revoke: (id: string) => Promise<Refusal>;
  } | null;
  readonly say: ((about: string | null, body: string) => Promise<Refusal>) | null;
};
