import { notFound } from "next/navigation";
import { Fragment } from "react";
import { CoverageLine } from "@/components/toil/coverage-line";
import { NothingRanked } from "@/components/toil/nothing-ranked";
import { PartScreen } from "@/components/toil/part-screen";
import { PrintButton } from "@/components/toil/print-button";
import { ApprovePlan } from "@/components/toil/report/approve-plan";
import { DownloadLinks } from "@/components/toil/report/download-links";
import { KeptCard } from "@/components/toil/report/kept-card";
import { QuestionSubject } from "@/components/toil/report/question-subject";
import { QuestionsCard } from "@/components/toil/report/questions-card";
import { ReaderSwitch } from "@/components/toil/report/reader-switch";
import type { ReportActs } from "@/components/toil/report/report-acts";
import { ShareButton } from "@/components/toil/report/share-button";
import { ShareCard } from "@/components/toil/report/share-card";
import { ReportScreen } from "@/components/toil/report-screen";
import { ButtonLink } from "@/components/ui/button";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { assetGrowthView } from "@/lib/core/report/box/asset-growth-view";
import { debtView } from "@/lib/core/report/box/debt-view";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import { type CoverageLinks, coverageView } from "@/lib/core/report/coverage/coverage-view";
import { forOf, type ReportReader, readerOf } from "@/lib/core/report/part/part-address";
import { partView } from "@/lib/core/report/part/part-view";
import { titled } from "@/lib/server/access/page-title";
import { can, coverageLinks, type Role } from "@/lib/server/access/roles";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { requireVisit } from "@/lib/server/access/session";
import { debtOfDesk } from "@/lib/server/plan/debt-of-desk";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { partReaders, readPart } from "@/lib/server/report/read-part";
import { type NoReport, type Report, readReport } from "@/lib/server/report/read-report";
import { readShelf, type Shelf } from "@/lib/server/report/read-shelf";
import { weeksBeforeWindow } from "@/lib/server/store/questions/weeks-before-window";
import { workUnderWay } from "@/lib/server/store/questions/work-under-way";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { approve, keep, revoke, say, share, withdraw } from "./report-actions";

export const generateMetadata = titled("Report");

function actsFor(workspace: string, role: Role): ReportActs {
  return {
    decide: can(role, "report.decide")
      ? {
          keep: keep.bind(null, workspace),
          approve: approve.bind(null, workspace),
          withdraw: withdraw.bind(null, workspace),
          share: share.bind(null, workspace),
          revoke: revoke.bind(null, workspace),
        }
      : null,
    say: can(role, "report.comment") ? say.bind(null, workspace) : null,
  };
}

function linksFor(workspace: string, role: Role): ReportLinks {
  return {
    workspace,
    mayPlan: can(role, "plan.read"),
    maySettings: can(role, "settings.read"),
  };
}

/** Rows behind the numbers of a department are those of its team. */
function partLinks(links: ReportLinks, reader: ReportReader): ReportLinks {
  if (reader.kind !== "team") return links;
  return { ...links, filter: new URLSearchParams({ team: reader.name }).toString() };
}

async function debtOf(scope: WorkspaceScope, { input, candidates, plan }: Report) {
  const { settings, totals } = input;
  const interest = totals.axes.total;
  const { items } = plan;
  const hours = totals.hours.expected;
  if (!interest) return interest;
  const before = await weeksBeforeWindow(scope, settings.timeZone);
  return debtView(debtOfDesk({ interest, hours, candidates, before, items, settings }), settings);
}

type Asked = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** Whom the address names; the first where it names several. */
async function askedReader(searchParams: Asked["searchParams"]): Promise<ReportReader> {
  const { for: asked } = await searchParams;
  return readerOf(Array.isArray(asked) ? asked[0] : asked);
}

type BelowProps = {
  readonly workspace: string;
  readonly shelf: Shelf;
  readonly acts: ReportActs;
};

/** What people said of the report, and where it was kept and shared. */
function Below({ workspace, shelf, acts }: BelowProps) {
  return (
    <div
      data-screen-only
      className="mt-4 grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <QuestionsCard comments={shelf.comments} say={acts.say} />
      <div className="grid gap-4">
        <KeptCard workspace={workspace} kept={shelf.kept} acts={acts.decide} />
        {acts.decide ? <ShareCard links={shelf.links} acts={acts.decide} /> : null}
      </div>
    </div>
  );
}

async function NoneYet({
  visit: { scope, role, formats },
  slug,
  report,
}: {
  visit: Awaited<ReturnType<typeof requireVisit>>;
  slug: string;
  report: NoReport;
}) {
  return (
    <NothingRanked
      workspace={slug}
      place={sayReportPage(formats, "Report")}
      unranked={report.unranked}
      tickets={report.tickets}
      work={await workUnderWay(scope)}
      mayImport={can(role, "imports.write")}
    />
  );
}

function coverageOfReport({ input }: Report, links: CoverageLinks) {
  return coverageView(input.coverage, input.settings, links);
}

export default async function ReportPage({ params, searchParams }: Asked) {
  const { workspace } = await params;
  const visit = await requireVisit(workspace, "report.read");
  const { scope, role, formats, workspace: place } = visit;
  // Before the ranking: a job that ends in between must not leave old figures that nothing refreshes.
  const isUpdating = (await unfinishedJobs(scope)) > 0;
  const report = await readReport(scope);
  if ("tickets" in report) {
    return <NoneYet visit={visit} slug={workspace} report={report} />;
  }
  const { view } = report;
  const reader = await askedReader(searchParams);
  const links = linksFor(workspace, role);
  const coverage = coverageOfReport(report, coverageLinks(workspace, role));
  if (reader.kind !== "executive") {
    const made = await readPart(scope, report, reader);
    if (!made) notFound();
    const part = partView(made);
    return (
      <PartScreen
        organisation={place.name}
        view={part}
        coverage={coverage}
        isUpdating={isUpdating}
        links={partLinks(links, reader)}
        buttons={
          <>
            <ReaderSwitch workspace={workspace} current={part.name} {...partReaders(report)} />
            <DownloadLinks
              workspace={workspace}
              hasPdf={printingBrowser() !== null}
              reader={forOf(reader) ?? ""}
            />
            <PrintButton />
          </>
        }
      />
    );
  }
  const acts = actsFor(workspace, role);
  const [shelf, debt] = await Promise.all([readShelf(scope, report), debtOf(scope, report)]);
  const Around = acts.say ? QuestionSubject : Fragment;
  return (
    <Around>
      <ReportScreen
        organisation={place.name}
        view={view}
        line={<CoverageLine view={coverage} />}
        isUpdating={isUpdating}
        debt={debt}
        assets={assetGrowthView(report.assets, report.input.settings, `/${workspace}/tickets`)}
        links={links}
        buttons={
          <>
            <ReaderSwitch
              workspace={workspace}
              current={sayReportPage(formats, "Executive")}
              {...partReaders(report)}
            />
            {acts.say ? (
              <ButtonLink href="#questions">{sayReportPage(formats, "Ask a question")}</ButtonLink>
            ) : null}
            {acts.decide ? <ShareButton acts={acts.decide} /> : null}
            <DownloadLinks workspace={workspace} hasPdf={printingBrowser() !== null} />
            <PrintButton />
          </>
        }
        approve={
          <ApprovePlan view={shelf.approval} taskIds={shelf.planTaskIds} acts={acts.decide} />
        }
        effect={shelf.planTaskIds.length > 0 ? shelf.approval.effect : null}
        below={<Below workspace={workspace} shelf={shelf} acts={acts} />}
      />
    </Around>
  );
}
