"use client";

import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { SharedLine } from "@/lib/core/report/box/report-shelf";
import { useAct } from "../use-act";
import type { ReportActs } from "./report-acts";

type Props = {
  readonly links: readonly SharedLine[];
  readonly acts: NonNullable<ReportActs["decide"]>;
};

/** Links that still open a report, and an end to each. */
export function ShareCard({ links, acts }: Props) {
  const [isBusy, run] = useAct();
  const formats = useFormats();
  if (links.length === 0) return null;
  return (
    <Card
      title={sayReportPage(formats, "Shared links")}
      note={sayReportPage(formats, "Each opens one kept report, without an account.")}
    >
      <ul className="text-13">
        {links.map(({ id, text, opened }) => (
          <li
            key={id}
            className="flex items-center justify-between gap-3 border-line border-t py-1.5 first:border-t-0"
          >
            <span>
              {text}
              <span className="block text-text-2 text-xs">{opened}</span>
            </span>
            <Button
              disabled={isBusy}
              onClick={() =>
                run(
                  () => acts.revoke(id),
                  sayReportPage(formats, "The link does not work any more."),
                )
              }
            >
              {sayReportPage(formats, "Revoke")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
