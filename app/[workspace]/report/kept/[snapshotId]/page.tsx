import { notFound } from "next/navigation";
import { z } from "zod";
import { PrintButton } from "@/components/toil/print-button";
import { DownloadLinks } from "@/components/toil/report/download-links";
import { KeptScreen } from "@/components/toil/report/kept-screen";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { keptComparison } from "@/lib/core/report/box/kept-comparison";
import { reportJson } from "@/lib/core/report/box/report-json";
import { type KeptLine, keptLines, monthWords } from "@/lib/core/report/box/report-shelf";
import { type Formats, formatDate, formatMoment } from "@/lib/core/report/format";
import { titled } from "@/lib/server/access/page-title";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { requireVisit } from "@/lib/server/access/session";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { readReport } from "@/lib/server/report/read-report";
import {
  type FoundSnapshot,
  findSnapshot,
  listSnapshots,
} from "@/lib/server/store/report-snapshots";
import { readSettings } from "@/lib/server/store/settings";

export const generateMetadata = titled("Kept report");

type Props = {
  readonly params: Promise<{ workspace: string; snapshotId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** "October 2026 · covers … · kept 2 Nov 2026, 09:00 by Elise Moreau" */
function lineOf(found: FoundSnapshot, settings: WorkspaceSettings): string {
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
  return [kept, ...erased].join(" · ");
}

async function snapshotOf(scope: WorkspaceScope, asked: unknown): Promise<FoundSnapshot | null> {
  const id = z.uuid().safeParse(asked);
  return id.success ? findSnapshot(scope, id.data) : null;
}

function comparedOf({ kept, at }: FoundSnapshot) {
  return { figures: kept.json.figures, asOf: kept.view.asOf, at: at.getTime() };
}

async function todayOf(scope: WorkspaceScope) {
  const today = await readReport(scope);
  if ("tickets" in today) return null;
  const { input, view } = today;
  return { figures: reportJson(input, view).figures, asOf: view.asOf, at: input.today.getTime() };
}

/** The kept reports that another one can stand beside; null where it is the only one. */
function menuOf(
  base: string,
  lines: readonly KeptLine[],
  { own, other }: { readonly own: FoundSnapshot; readonly other: FoundSnapshot | null },
  formats: Formats,
) {
  const others = lines.filter(({ id }) => id !== own.id);
  const chosen = other && others.find(({ id }) => id === other.id);
  if (others.length === 0) return null;
  return {
    label: sayReportPage(formats, other ? "The other" : "Compare with"),
    chosen: chosen?.month ?? null,
    clearHref: `${base}/${own.id}`,
    choices: others.map(({ id, month, text }) => ({
      text: `${month}, ${text}`,
      count: "",
      href: `${base}/${own.id}?with=${id}`,
    })),
  };
}

export default async function KeptReportPage({ params, searchParams }: Props) {
  const { workspace, snapshotId } = await params;
  const { scope, workspace: place } = await requireVisit(workspace, "report.read");
  const own = await snapshotOf(scope, snapshotId);
  if (!own) notFound();
  const [other, today, { settings }, snapshots] = await Promise.all([
    snapshotOf(scope, (await searchParams).with),
    todayOf(scope),
    readSettings(scope),
    listSnapshots(scope),
  ]);
  const comparison = keptComparison(
    comparedOf(own),
    { today, other: other && comparedOf(other) },
    settings,
  );
  const lines = keptLines(snapshots, settings);
  return (
    <KeptScreen
      workspace={workspace}
      organisation={place.name}
      view={own.kept.view}
      line={lineOf(own, settings)}
      compared={
        comparison && {
          comparison,
          others: menuOf(`/${workspace}/report/kept`, lines, { own, other }, settings),
        }
      }
      buttons={
        <>
          <DownloadLinks
            workspace={workspace}
            hasPdf={printingBrowser() !== null}
            keptId={own.id}
          />
          <PrintButton />
        </>
      }
    />
  );
}
