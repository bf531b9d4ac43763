import { Download } from "lucide-react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { sayRecipes } from "@/lib/core/messages/recipes";
import { exportRecipes } from "@/lib/core/report/imports/export-recipes";

/** How to get an export out of the usual tools, and which columns tell most. */
export function ExportRecipes({ workspace }: { workspace: string }) {
  const formats = useFormats();
  return (
    <Card
      title={sayRecipes(formats, "How to export from …")}
      note={sayRecipes(formats, "52 weeks tell most; a few days already give a ranking.")}
    >
      {exportRecipes(formats).map(({ tool, sample, steps, columns, beware }) => (
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
          {sample ? (
            <a
              className="mt-1.5 inline-flex items-center gap-1.5 py-1 text-accent text-xs hover:underline"
              href={`/api/imports/sample?workspace=${workspace}&tool=${sample}`}
              download
            >
              <Download aria-hidden className="size-3.5" />{" "}
              {sayRecipes(formats, "Sample file as {tool} writes it", { tool })}
            </a>
          ) : null}
        </details>
      ))}
    </Card>
  );
}
