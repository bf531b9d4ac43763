"use client";

import { Printer } from "lucide-react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { sayReportPage } from "@/lib/core/messages/report-page";

/** One landscape page, from the reader's own browser, which also saves it as PDF. */
export function PrintButton() {
  const formats = useFormats();
  return (
    <span data-screen-only>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" /> {sayReportPage(formats, "Print")}
      </Button>
    </span>
  );
}
