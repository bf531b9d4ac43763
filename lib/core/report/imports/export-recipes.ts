import { EXPORT_COLUMNS } from "../../domain/export-columns";
import { sayRecipes } from "../../messages/recipes";
import type { Formats } from "../format";

type SampledTool = keyof typeof EXPORT_COLUMNS;

/** How to get an export out of one tool. */
export type ExportRecipe = {
  readonly tool: string;
  /** Under which name a small export of the tool can be downloaded; null without one. */
  readonly sample: SampledTool | null;
  readonly steps: readonly string[];
  /** Headers as the export writes them; those that tell most. */
  readonly columns: readonly string[];
  /** What cuts or spoils this tool's exports. */
  readonly beware: string;
};

const RECIPES = [
  {
    tool: "ServiceNow",
    sample: "servicenow",
    steps: [
      "Open the list of incidents and filter it to the period you want.",
      "Add the columns below to the list by its gear.",
      "Right-click a column head, choose Export, then CSV.",
    ],
    beware:
      "An export ends at 10,000 rows unless an administrator raised the limit: export month by month.",
  },
  {
    tool: "Jira",
    sample: "jira",
    steps: [
      "Search for the project and the period in the issue navigator.",
      "Choose Export, then CSV with all fields.",
    ],
    beware:
      "Sites cap the number of issues of one export: export several periods and drop all files.",
  },
  {
    tool: "Zendesk",
    sample: "zendesk",
    steps: [
      "In Admin Center open Account, Tools, Reports, and the tab Export.",
      "Ask for a CSV of the period; the link arrives by mail.",
    ],
    beware:
      "Where the tab is missing, export a view as CSV; it holds the columns of the view only.",
  },
  {
    tool: "PagerDuty",
    sample: "pagerduty",
    steps: [
      "Open Analytics and the list of incidents, and choose the period.",
      "Download it as CSV. A script that saves the incidents of the REST API gives the columns below.",
    ],
    beware: "Columns of the download may be called otherwise: the review shows how they are read.",
  },
  {
    tool: "Freshservice",
    sample: "freshservice",
    steps: [
      "Open the list of tickets and filter it to the period you want.",
      "Choose Export, CSV, and tick the fields below.",
    ],
    beware: "The file arrives by mail, and its link ends after some days.",
  },
  {
    tool: "GLPI",
    sample: "glpi",
    steps: [
      "Open Assistance, Tickets, and search for the period.",
      "Add the columns by the wrench above the list.",
      "At the export button choose CSV for all pages, not for the current one.",
    ],
    beware: "Headers follow your language, dates your personal settings; both are recognised.",
  },
  {
    tool: "Anything else",
    sample: null,
    steps: [
      "Export one row per ticket, or one per event, with a header.",
      "CSV, TSV or any delimited text will do, in any encoding.",
    ],
    beware:
      "No column is mandatory; an id, an opening date, a title and how it was resolved tell most.",
  },
] as const;

/**
 * Recipes of the usual tools, told again in docs/how-to-export.md; a test keeps both alike, and sees that the columns are
 * recognised.
 */
export function exportRecipes(formats: Formats): readonly ExportRecipe[] {
  return RECIPES.map(({ tool, sample, steps, beware }) => ({
    tool: sayRecipes.stored(formats, tool),
    sample,
    steps: steps.map((step) => sayRecipes(formats, step)),
    columns: sample ? EXPORT_COLUMNS[sample] : [],
    beware: sayRecipes(formats, beware),
  }));
}
