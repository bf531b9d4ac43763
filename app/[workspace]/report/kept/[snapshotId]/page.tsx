import { notFound } from "next/navigation";
import { z } from "zod";
import { PrintButton } from "@/components/toil/print-button";
import { DownloadLinks } from "@/components/toil/report/download-links";
import { KeptScreen } from "@/components/toil/report/kept-screen";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { compareReports } from "@/lib/core/report/box/compare-reports";
import { reportJson } from "@/lib/core/report/box/report-json";
import { monthWords } from "@/lib/core/report/box/report-shelf";
import { formatDate, formatMoment } from "@/lib/core/report/format";
import { titled } from "@/lib/server/access/page-title";
import { requireVisit } from "@/lib/server/access/session";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { readReport } from "@/lib/server/report/read-report";
import { findSnapshot } from "@/lib/server/store/report-snapshots";
import { readSettings } from "@/lib/server/store/settings";

export const generateMetadata = titled("Kept report");

type Props = { readonly params: Promise<{ workspace: string; snapshotId: string }> };

export default async function KeptReportPage({ params }: Props) {
  const { workspace, snapshotId } = await params;
  const { scope, workspace: place } = await requireVisit(workspace, "report.read");
  const id = z.uuid().safeParse(snapshotId);
  const found = id.success ? await findSnapshot(scope, id.data) : null;
  if (!found) notFound();
  const [today, { settings }] = await Promise.all([readReport(scope), readSettings(scope)]);
  const told = {
    month: monthWords(found.period, settings),
    moment: formatMoment(found.at, settings),
    who: found.by,
  };
  const { coverage, asOf } = found.kept.view;
  const kept = coverage
    ? sayReportPage(settings, "{month} · {coverage} · kept {moment} by {who}", {
        ...told,
        coverage,
      })
    : sayReportPage(settings, "{month} · as of {day} · kept {moment} by {who}", {
        ...told,
        day: asOf,
      });
  const erased = found.namesErasedAt
    ? [
        sayReportPage(settings, "names were made pseudonymous on {day}", {
          day: formatDate(found.namesErasedAt, settings),
        }),
      ]
    : [];
  return (
    <KeptScreen
      workspace={workspace}
      organisation={place.name}
      view={found.kept.view}
      line={[kept, ...erased].join(" · ")}
      since={
        "tickets" in today
          ? null
          : {
              asOf: today.view.asOf,
              figures: compareReports(
                found.kept.json.figures,
                reportJson(today.input, today.view).figures,
                settings,
              ),
            }
      }
      buttons={
        <>
          <DownloadLinks
            workspace={workspace}
            hasPdf={printingBrowser() !== null}
            keptId={found.id}
          />
          <PrintButton />
        </>
      }
    />
  );
}
