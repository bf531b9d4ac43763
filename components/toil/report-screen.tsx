import type { DebtView } from "@/lib/core/report/debt-view";
import type { ReportView } from "@/lib/core/report/report-view";
import { MetricHint } from "./metric-hint";
import { PrintButton } from "./print-button";
import { BusinessBox } from "./report/business-box";
import { DebtCard } from "./report/debt-card";
import { Decisions } from "./report/decisions";
import { DownloadLinks } from "./report/download-links";
import { WorkMix } from "./report/work-mix";
import { TopBar } from "./top-bar";

type Props = {
  readonly workspace: string;
  readonly view: ReportView;
  /** Null where nothing is priced. */
  readonly debt: DebtView | null;
  readonly profileWords: string;
  readonly asOf: string;
  readonly scoringVersion: number;
  readonly maySeeSettings: boolean;
  readonly hasPdf: boolean;
};

function Numbers({ view }: Pick<Props, "view">) {
  return (
    <dl className="mb-6 grid grid-cols-1 border-line border-y sm:grid-cols-2 lg:grid-cols-4 print:mb-3 print:grid-cols-4">
      {view.numbers.map((number) => (
        <div
          key={number.name}
          className="border-line py-3 pr-3 max-sm:not-first:border-t lg:border-l lg:pl-4 lg:first:border-l-0 lg:first:pl-0 print:py-1.5"
        >
          <dt className="text-13 text-text-2">
            <MetricHint metric={number.metric}>{number.name}</MetricHint>
          </dt>
          <dd className="font-semibold text-3xl tracking-tight print:text-xl">{number.value}</dd>
          <dd className="text-text-2 text-xs tabular-nums">{number.note}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notes({ view, asOf, scoringVersion }: Pick<Props, "view" | "asOf" | "scoringVersion">) {
  const dates = {
    title: "Data date",
    text: `${asOf}. The 52 weeks before the newest ticket. Scoring version ${scoringVersion}.`,
  };
  return (
    <dl className="mt-6 grid gap-x-8 gap-y-4 border-line border-t pt-4 text-xs sm:grid-cols-2 lg:grid-cols-4 print:mt-3 print:grid-cols-4 print:pt-2">
      {[...view.notes, dates].map((note) => (
        <div key={note.title}>
          <dt className="font-semibold">{note.title}</dt>
          <dd className="text-text-2">{note.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The executive's page: the answer, four numbers, the box, what to decide, and what it rests on. Prints on one page. */
export function ReportScreen(props: Props) {
  const { workspace, view, debt, profileWords, asOf, maySeeSettings } = props;
  return (
    <>
      <TopBar asOf={`52 weeks to ${asOf}`}>
        <strong className="font-semibold">Report</strong>
      </TopBar>
      <header
        data-one-page
        className="mb-5 flex flex-wrap items-start justify-between gap-4 print:mb-2"
      >
        <div>
          <p className="mb-1 text-13 text-text-2">
            Business box · {profileWords} wording · as of {asOf}
          </p>
          <h1 className="text-balance font-semibold text-3xl tracking-tight print:text-xl">
            {view.verdict[0]} <br />
            {view.verdict[1]}
          </h1>
        </div>
        <div className="flex flex-wrap gap-2">
          <DownloadLinks workspace={workspace} hasPdf={props.hasPdf} />
          <PrintButton />
        </div>
      </header>
      <Numbers view={view} />
      <BusinessBox view={view} workspace={workspace} maySeeSettings={maySeeSettings} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px] print:grid-cols-[minmax(0,1fr)_280px]">
        <Decisions view={view} workspace={workspace} />
        <WorkMix view={view} />
      </div>
      {debt ? <DebtCard view={debt} /> : null}
      <Notes {...props} />
    </>
  );
}
