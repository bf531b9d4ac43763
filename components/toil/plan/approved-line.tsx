"use client";

import { Check } from "lucide-react";
import { useMemo } from "react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import type { PlanResult } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { ApprovedPlan } from "@/lib/core/report/plan/approval-mark";
import { besideApproved } from "@/lib/core/report/plan/beside-approved";

type Props = {
  readonly workspace: string;
  readonly approved: ApprovedPlan;
  /** The plan on the table, which may be another one. */
  readonly plan: PlanResult;
};

/** Who approved the plan and when, and how the plan on the table differs from that one. */
export function ApprovedLine({ workspace, approved, plan }: Props) {
  const formats = useFormats();
  const differences = useMemo(
    () => besideApproved(approved.taskIds, plan, formats),
    [approved, plan, formats],
  );
  return (
    <div className="mt-1 text-13 text-text-2">
      <p>
        <Check aria-hidden className="mr-1 inline size-4 align-[-3px] text-good" />
        <span className="font-medium text-good">{approved.line}</span>{" "}
        <Link
          className="text-accent hover:underline"
          href={`/${workspace}/report/kept/${approved.keptId}`}
        >
          {sayPlanPage(formats, "See what was approved")}
        </Link>
      </p>
      {differences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
