import type { ApplicationFacts, Objective } from "@/lib/core/domain/application";

/** null: done; else what to tell the person. */
type Refusal = string | null;

/** What the page may ask of the server. */
export type RegisterActions = {
  readonly keep: (id: string | null, facts: ApplicationFacts) => Promise<Refusal>;
  readonly takeOut: (id: string) => Promise<Refusal>;
  readonly keepObjectives: (objectives: readonly Objective[]) => Promise<Refusal>;
  /** Registers services of tickets as applications of the same name. */
  readonly addServices: (names: readonly string[]) => Promise<Refusal>;
  readonly importRegister: (
    text: string,
  ) => Promise<{ readonly message: string; readonly problems: readonly string[] }>;
};
