import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayCharts } from "@/lib/core/messages/charts";

/** The table beside a chart, closed until somebody asks for it: what eyes, ears and files read instead of the drawing. */
export function TableTwin({ children }: { readonly children: ReactNode }) {
  const formats = useFormats();
  return (
    <details data-screen-only className="mt-1 text-xs">
      <summary className="inline-block cursor-pointer py-1 text-text-3 hover:text-text">
        {sayCharts(formats, "View as table")}
      </summary>
      {children}
    </details>
  );
}
