import { useFormats } from "#formats";
import { Logo } from "@/components/ui/logo";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { PrintButton } from "../print-button";
import { ReportSheet } from "./report-sheet";

type Props = {
  readonly organisation: string;
  readonly view: ReportView;
  readonly until: string;
};

/** A kept report for readers without an account: the page and nothing behind it. */
export function SharedScreen({ organisation, view, until }: Props) {
  const formats = useFormats();
  return (
    <>
      <header
        data-screen-only
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b px-4 py-2.5 sm:px-6"
      >
        <p className="flex min-w-0 items-center gap-2 text-13">
          <Logo className="size-6 shrink-0" />
          <strong className="truncate font-semibold">{organisation}</strong>
          <span className="whitespace-nowrap text-text-2">
            {sayReportPage(formats, "shared until {day}", { day: until })}
          </span>
        </p>
        <div className="flex items-center gap-2">
          <ThemeSwitch />
          <PrintButton />
        </div>
      </header>
      <main className="mx-auto max-w-[1280px] px-4 py-6 sm:px-6 print:max-w-none print:p-0">
        <ReportSheet
          view={view}
          organisation={organisation}
          line={view.coverage ?? sayReportPage(formats, "as of {day}", { day: view.asOf })}
          links={null}
          isShared
        />
      </main>
    </>
  );
}
