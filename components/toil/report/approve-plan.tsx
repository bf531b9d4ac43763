"use client";

import { Check } from "lucide-react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ApprovalView } from "@/lib/core/report/box/report-shelf";
import { useAct } from "../use-act";
import type { ReportActs } from "./report-acts";

type Props = {
  readonly view: ApprovalView;
  readonly taskIds: readonly string[];
  readonly acts: ReportActs["decide"];
};

/** The one primary button of the report, or what became of it. */
export function ApprovePlan({ view, taskIds, acts }: Props) {
  const [isBusy, run] = useAct();
  const formats = useFormats();
  if (view.kind === "approved") {
    return (
      <span
        id="approve"
        className="inline-flex scroll-mt-24 items-center gap-1 max-sm:flex-col max-sm:items-end"
      >
        <span className="inline-flex h-9 items-center gap-1 whitespace-nowrap font-medium text-13 text-good">
          <Check aria-hidden className="size-4" /> {sayReportPage(formats, "Approved")}
        </span>
        {acts && view.mayWithdraw ? (
          <Button
            look="quiet"
            disabled={isBusy}
            onClick={() =>
              run(
                () => acts.withdraw(view.id),
                sayReportPage(formats, "The approval is withdrawn."),
              )
            }
          >
            {sayReportPage(formats, "Withdraw")}
          </Button>
        ) : null}
      </span>
    );
  }
  if (!acts) return null;
  return (
    <Button
      id="approve"
      className="scroll-mt-24"
      look="primary"
      disabled={isBusy}
      onClick={() =>
        run(
          () => acts.approve(taskIds),
          sayReportPage(formats, "Approved. This page is kept as it stands."),
        )
      }
    >
      {sayReportPage(formats, "Approve")}
    </Button>
  );
}
