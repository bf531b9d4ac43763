import type { DecisionAct } from "./report-decisions";
import type { RowsOf } from "./report-numbers";

/** Where a reader of the page may go from it. */
export type ReportLinks = {
  readonly workspace: string;
  readonly mayPlan: boolean;
  readonly maySettings: boolean;
  /** What of the candidates the page is about, as a query: "team=Desk"; all without. */
  readonly filter?: string;
};

/** The rows behind a number; null where the reader may not see them. */
export function rowsHref(rows: RowsOf | null, links: ReportLinks): string | null {
  const { workspace, mayPlan, filter } = links;
  if (rows === null || (rows !== "candidates" && !mayPlan)) return null;
  return `/${workspace}/${rows}${rows === "candidates" && filter ? `?${filter}` : ""}`;
}

/** Where a decision is taken; null where the reader cannot, or where it is taken on the page itself. */
export function decisionHref(act: DecisionAct, links: ReportLinks): string | null {
  const { workspace, mayPlan, maySettings } = links;
  switch (act.kind) {
    case "approve":
      return null;
    case "plan":
      return mayPlan ? `/${workspace}/plan?days=${act.days}` : null;
    case "task":
      return `/${workspace}/candidates/${act.id}`;
    case "application":
    case "register":
      return mayPlan ? `/${workspace}/applications` : null;
    case "settings":
      return maySettings ? `/${workspace}/settings` : null;
  }
}
