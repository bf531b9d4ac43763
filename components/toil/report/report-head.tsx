import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { unbroken } from "@/lib/core/report/unbroken";
import { PrintFooter } from "../print-footer";

type Props = {
  readonly view: Pick<ReportView, "verdict" | "decisions" | "wording" | "asOf">;
  /** "Harbourline Freight": on paper and on shared pages. */
  readonly organisation: string;
  /** "Business box · as of 31 Oct 2026 · kept on 2 Nov 2026" */
  readonly place: ReactNode;
  readonly buttons?: ReactNode;
  /** True for readers without an account: the address of their page opens it for everybody. */
  readonly isShared?: boolean;
};

/** The verdict under where and for whom it stands, and what can be done with the page; its name prints first. */
export function ReportHead({ view, place, buttons, organisation, isShared = false }: Props) {
  const [first] = view.decisions;
  const formats = useFormats();
  return (
    <header data-one-page className="mb-5 print:mb-1.5">
      <PrintFooter organisation={organisation} asOf={view.asOf} isSecret={isShared} />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 print:mb-1">
        <p className="min-w-0 flex-1 basis-72 text-pretty text-13 text-text-2">
          <strong className="hidden font-semibold text-text print:inline">{organisation} · </strong>
          {place} ·{" "}
          {view.wording === "company"
            ? sayReportPage(formats, "company wording")
            : sayReportPage(formats, "government wording")}
        </p>
        {buttons ? (
          <div data-screen-only className="flex flex-wrap gap-2">
            {buttons}
          </div>
        ) : null}
      </div>
      <h1 className="max-w-[1040px] text-balance font-semibold text-3xl tracking-tight max-sm:text-xl print:max-w-none print:text-xl print:leading-6">
        {unbroken(view.verdict[0])} <br />
        {unbroken(view.verdict[1])}
      </h1>
      {first ? (
        <p data-screen-only className="mt-2 text-13 text-text-2">
          {sayReportPage(formats, "First:")}{" "}
          <a className="text-accent hover:underline" href="#decisions">
            {first.title}
          </a>
          {sayReportPage(formats, " ({owner}, by {day}).", { owner: first.owner, day: first.by })}
        </p>
      ) : null}
    </header>
  );
}
