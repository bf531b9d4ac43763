"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** One landscape page, from the reader's own browser, which also saves it as PDF. */
export function PrintButton() {
  return (
    <span data-screen-only>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" /> Print
      </Button>
    </span>
  );
}
