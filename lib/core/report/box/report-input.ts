import type { ApplicationRegister } from "../../domain/application";
import type { Approval } from "../../domain/approval";
import type { Coverage } from "../../domain/leave-out";
import type { PlanResult } from "../../domain/plan";
import type { WorkspaceSettings } from "../../domain/settings";
import type { CostTotals } from "../../domain/task-cost";
import type { Rung } from "../../domain/task-facts";
import type { ToilChange } from "../../domain/toil-change";
import type { WeighedApplications } from "../../domain/weighed-applications";
import type { SettingsVersion } from "../assumptions/assumptions-view";
import type { CandidateSummary } from "../candidates/candidate-summary";
import type { AxisLine } from "../wording";

/** Who is asked by name; beside them only the sheet for finance names people: who changed a rate, who approved. */
export type ReportPeople = {
  readonly executives: readonly string[];
  readonly leads: readonly string[];
};

/** What the sheet for finance tells beside the figures. */
export type FinanceFacts = {
  /** Cost of an hour of each ranked task; null: not priced, or from before it was kept. */
  readonly rates: ReadonlyMap<string, number | null>;
  /** Versions of the settings up to the one that the figures were made with, newest first. */
  readonly history: readonly SettingsVersion[];
  /** The yes that stands; null: none. */
  readonly approval: Pick<Approval, "taskIds" | "at" | "by"> | null;
};

/** Everything the report is made of; the page, the files and the mail are made of the same. */
export type ReportInput = {
  readonly ranked: readonly CandidateSummary[];
  /** Value of each ranked candidate on the three axes, in the order of the wording. */
  readonly axesOf: ReadonlyMap<string, readonly [AxisLine, AxisLine, AxisLine]>;
  readonly totals: CostTotals;
  /** What the totals rest on. */
  readonly coverage: Coverage;
  readonly tickets: number;
  readonly ticketsInTasks: number;
  readonly trayCount: number;
  readonly rungMix: readonly { readonly rung: Rung; readonly share: number }[];
  readonly spanWeeks: number | null;
  readonly scoringVersion: number;
  readonly seed: number;
  readonly settings: WorkspaceSettings;
  /** The newest ticket; null without dates. */
  readonly asOf: Date | null;
  /** The day on which the report is made: decisions are dated from it. */
  readonly today: Date;
  /** Null where nothing is registered. */
  readonly applications: {
    readonly register: ApplicationRegister;
    readonly weighed: WeighedApplications;
  } | null;
  /** Null where no rate, hours or tasks make one. */
  readonly plan: { readonly result: PlanResult; readonly isProposed: boolean } | null;
  /** Null with less than two quarters of history. */
  readonly change: ToilChange | null;
  readonly people: ReportPeople;
  /** The ranked task whose verdict would change the ranking most. */
  readonly askNext: string | null;
  readonly finance: FinanceFacts;
};
