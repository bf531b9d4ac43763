"use client";

import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import type { Formats } from "@/lib/core/report/format";
import type { PlanView } from "@/lib/core/report/plan/plan-view";
import { unbroken } from "@/lib/core/report/unbroken";
import { copyText } from "../copy-text";
import { CoverageLine } from "../coverage-line";

type Props = {
  readonly workspace: string;
  readonly view: PlanView;
  readonly coverage: CoverageView;
  readonly proposal: string | null;
  readonly approved: ReactNode;
  readonly isSaving: boolean;
  readonly onReset: () => void;
  /** Null where the reader may not propose. */
  readonly onPropose: (() => void) | null;
};

async function copyAddress(formats: Formats): Promise<void> {
  const copied = await copyText(window.location.href);
  toast(
    copied
      ? sayPlanPage(formats, "Link copied")
      : sayPlanPage(formats, "Copy the address from the bar above: it holds this plan."),
  );
}

/** The answer, what it stands on, and what to do with it. */
export function PlanHeader(props: Props) {
  const { workspace, view, coverage, proposal, approved, isSaving, onReset, onPropose } = props;
  const formats = useFormats();
  return (
    <header className="mb-5">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-72 text-pretty text-13 text-text-2">
          {view.over} · <CoverageLine view={coverage} />
          <span role="status">{isSaving ? ` · ${sayPlanPage(formats, "saving …")}` : ""}</span>
        </p>
        <div data-screen-only className="flex flex-wrap gap-2">
          <a
            href={`/api/report/xlsx?workspace=${workspace}`}
            title={sayPlanPage(
              formats,
              "The report as a workbook; its sheet for finance has formula, source of the rate and approval of each task",
            )}
            className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong px-3 font-medium text-13 hover:bg-subtle"
          >
            <Download aria-hidden className="size-3.5" /> {sayPlanPage(formats, "For finance")}
          </a>
          <Button onClick={onReset}>{sayPlanPage(formats, "Reset")}</Button>
          <Button onClick={() => void copyAddress(formats)}>
            {sayPlanPage(formats, "Copy link")}
          </Button>
          {onPropose ? (
            <Button look="primary" onClick={onPropose}>
              {sayPlanPage(formats, "Propose plan")}
            </Button>
          ) : null}
        </div>
      </div>
      <h1 className="text-balance font-semibold text-3xl tracking-tight">
        {unbroken(view.headline[0])} <br className="max-sm:hidden" />
        {unbroken(view.headline[1])}
      </h1>
      {proposal ? <p className="mt-1 text-13 text-text-2">{proposal}</p> : null}
      {approved}
    </header>
  );
}
