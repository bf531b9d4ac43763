import { Card } from "@/components/ui/card";
import { EXPORT_RECIPES } from "@/lib/core/report/imports/export-recipes";

/** How to get an export out of the usual tools, and which columns tell most. */
export function ExportRecipes() {
  return (
    <Card
      title="How to export from …"
      note="52 weeks tell most; a few days already give a ranking."
    >
      {EXPORT_RECIPES.map(({ tool, steps, columns, beware }) => (
        <details key={tool} className="border-line border-t py-2 text-13">
          <summary className="cursor-pointer font-medium">{tool}</summary>
          <ol className="mt-1.5 list-decimal space-y-1 pl-5 text-text-2">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {columns.length > 0 ? (
            <p className="mt-1.5 break-words font-mono text-text-2 text-xs">{columns.join(", ")}</p>
          ) : null}
          <p className="mt-1.5 text-text-3 text-xs">{beware}</p>
        </details>
      ))}
    </Card>
  );
}
