"use client";

import { Columns3 } from "lucide-react";
import dynamic from "next/dynamic";
import { useCallback, useState } from "react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { sayTableLayout } from "@/lib/core/messages/table-layout";

/** Asked for by few: not part of what the page loads first. */
const ColumnList = dynamic(() => import("./column-list").then((module) => module.ColumnList), {
  ssr: false,
});

/** Which columns stand, in which order, how wide, which stay in sight, and how high rows are. */
export function TableChoices() {
  const formats = useFormats();
  const [isAsked, setAsked] = useState(false);
  const ask = useCallback(() => setAsked(true), []);
  return (
    <Disclosure
      className="relative hidden md:block"
      summaryClassName="inline-flex h-7 items-center gap-1.5 px-2 text-13 text-text-2 hover:text-accent"
      summary={
        <>
          <Columns3 aria-hidden className="size-3.5" /> {sayTableLayout(formats, "Columns")}
        </>
      }
      onOpen={ask}
    >
      <div className="absolute right-0 z-20 mt-1 min-h-40 w-96 rounded-md border border-line bg-raised p-3 text-13 shadow-lg">
        {isAsked ? <ColumnList /> : null}
      </div>
    </Disclosure>
  );
}
