import type { ToilChange } from "./toil-change";
import type { ToilBurden, WeighedApplication } from "./weighed-applications";

/** How many tickets carry a name: that of a service or a team. */
export type NamedTickets = { readonly name: string; readonly count: number };

/** Whose part of the work it is. */
export type PartOwner =
  | { readonly kind: "team"; readonly name: string }
  | { readonly kind: "application"; readonly application: WeighedApplication };

/** What of the ranked work falls to a team or an application, by tickets; expected values only, as parts must add up. */
export type PartOfWork = {
  readonly owner: PartOwner;
  readonly burden: ToilBurden;
  /** Share, above 0 to 1, of each ranked task's tickets. */
  readonly shares: ReadonlyMap<string, number>;
  /** Expected hours a year that people wait, for public bodies; null: not priced. */
  readonly mission: number | null;
  /** Its tickets beside those of the stretch before; null with too short a history. */
  readonly change: ToilChange | null;
  /** The other side of the same tickets, most hours first: applications of a team, teams of an application. */
  readonly beside: readonly PartBeside[];
};

/** An application that a team's tasks are about, or a team that an application's tasks lie with. */
export type PartBeside = {
  /** Id of an application, name of a team. */
  readonly key: string;
  /** Hours a year of the tasks that both share, as far as they are the part's: an estimate where a task has several of each. */
  readonly hours: number;
};
