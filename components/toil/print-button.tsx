"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** One landscape page; the browser also saves it as PDF. */
export function PrintButton() {
  return (
    <span data-screen-only>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" /> Print or save as PDF
      </Button>
    </span>
  );
}
