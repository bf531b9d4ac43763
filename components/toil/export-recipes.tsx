import { Card } from "@/components/ui/card";

const RECIPES = [
  {
    tool: "ServiceNow",
    steps:
      "Open the incident list with the period you want, right-click a column head, Export, CSV.",
    columns:
      "number, opened_at, resolved_at, short_description, close_notes, close_code, category, assignment_group, contact_type, priority, reassignment_count, reopen_count, time_worked",
  },
  {
    tool: "Jira",
    steps: "Search for the project and period, Export, CSV (all fields).",
    columns: "everything; Comment, Time Spent and Resolved matter most",
  },
  {
    tool: "Zendesk",
    steps: "Admin Center, Reports, Export, CSV, for the period you want.",
    columns: "Id, Subject, Created at, Solved at, Group, Via, Reopens, Replies, Tags",
  },
  {
    tool: "PagerDuty",
    steps: "Analytics, Incident activity, Download CSV.",
    columns: "incident_number, title, created_at, resolved_at, service, urgency",
  },
  {
    tool: "Anything else",
    steps: "One row per ticket, or one per event, with a header.",
    columns:
      "at best an id, an opening date, a title and how it was resolved; none of them is mandatory",
  },
] as const;

/** How to get an export out of the usual tools, and which columns tell most. */
export function ExportRecipes() {
  return (
    <Card title="How to export" note="52 weeks tell most; a few days already give a ranking.">
      {RECIPES.map((recipe) => (
        <details key={recipe.tool} className="border-line border-t py-2 text-13">
          <summary className="cursor-pointer font-medium">{recipe.tool}</summary>
          <p className="mt-1 text-text-2">{recipe.steps}</p>
          <p className="mt-1 text-text-3 text-xs">Columns: {recipe.columns}.</p>
        </details>
      ))}
    </Card>
  );
}
