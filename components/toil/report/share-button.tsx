"use client";

import { Link2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ReportActs } from "./report-acts";

/** Comes with the first click: most readers share nothing. */
const ShareDialog = dynamic(() => import("./share-dialog").then((all) => all.ShareDialog), {
  ssr: false,
});

/** Opens the dialog that makes a link. */
export function ShareButton({ acts }: { readonly acts: NonNullable<ReportActs["decide"]> }) {
  const [isOpen, setOpen] = useState(false);
  const formats = useFormats();
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Link2 aria-hidden className="size-4" /> {sayReportPage(formats, "Share link")}
      </Button>
      {isOpen ? <ShareDialog acts={acts} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
