"use client";

import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { KeptLine } from "@/lib/core/report/box/report-shelf";
import { useAct } from "../use-act";
import type { ReportActs } from "./report-acts";

type Props = {
  readonly workspace: string;
  readonly kept: readonly KeptLine[];
  readonly acts: ReportActs["decide"];
};

/** Reports as they stood on a day. */
export function KeptCard({ workspace, kept, acts }: Props) {
  const [isBusy, run] = useAct();
  const formats = useFormats();
  return (
    <Card
      title={sayReportPage(formats, "Kept reports")}
      note={sayReportPage(
        formats,
        "As they stood on their day; they never change. Each is compared with today or another one.",
      )}
      action={
        acts ? (
          <Button
            disabled={isBusy}
            onClick={() => run(acts.keep, sayReportPage(formats, "Kept. It is in the list below."))}
          >
            {sayReportPage(formats, "Keep this one")}
          </Button>
        ) : null
      }
    >
      {kept.length === 0 ? (
        <p className="text-13 text-text-2">
          {sayReportPage(
            formats,
            "None yet. Approving, sharing and mailing keep the report as well.",
          )}
        </p>
      ) : (
        <ul className="max-h-72 overflow-auto text-13">
          {kept.map(({ id, month, text }) => (
            <li key={id} className="border-line border-t py-1.5 first:border-t-0">
              <Link
                className="font-medium hover:text-accent"
                href={`/${workspace}/report/kept/${id}`}
              >
                {month}
              </Link>
              <span className="block text-text-2 text-xs">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
