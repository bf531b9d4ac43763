import type { Speech } from "@/lib/core/messages/plain-speaker";
import { sayShell } from "@/lib/core/messages/shell";
import { savedViewHref } from "@/lib/core/report/candidates/candidate-list";
import { formatDate } from "@/lib/core/report/format";
import type { PaletteEntry } from "@/lib/core/report/palette/palette";
import { paletteWays } from "@/lib/core/report/palette/palette-ways";
import { forOf, type ReportReader, reportHref } from "@/lib/core/report/part/part-address";
import { can, settingsPages } from "@/lib/server/access/roles";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { type Visit, visitOrRefusal } from "@/lib/server/access/session";
import { refuse } from "@/lib/server/errors";
import { printingBrowser } from "@/lib/server/report/printing-browser";
import { askNext } from "@/lib/server/store/questions/ask-next";
import { findTickets } from "@/lib/server/store/questions/find-tickets";
import { paletteRows } from "@/lib/server/store/questions/palette-rows";
import { listSavedViews } from "@/lib/server/store/saved-views";
import { readSettings } from "@/lib/server/store/settings";

export const dynamic = "force-dynamic";

/** The page of the report that a team or an application has. */
function reportEntry(
  workspace: string,
  { name, reader }: { readonly name: string; readonly reader: ReportReader },
  speech: Speech,
): PaletteEntry {
  return {
    id: `report-${forOf(reader)}`,
    kind: "page",
    title: sayShell(speech, "Report for {name}", { name }),
    note:
      reader.kind === "team" ? sayShell(speech, "department") : sayShell(speech, "service owner"),
    href: reportHref(workspace, reader),
  };
}

async function namedThings(
  { scope, role, formats }: Visit,
  workspace: string,
): Promise<readonly PaletteEntry[]> {
  const base = `/${workspace}`;
  const [{ candidates, imports, teams, applications }, { settings }, views, next] =
    await Promise.all([
      paletteRows(scope),
      readSettings(scope),
      listSavedViews(scope),
      can(role, "verdicts.write") ? askNext(scope, null) : null,
    ]);
  const may = {
    ...settingsPages(role),
    seeSettings: can(role, "settings.read"),
    hasRanking: candidates.some(({ rank }) => rank !== null),
    hasPdf: printingBrowser() !== null,
    nextTaskId: next?.id ?? null,
  };
  return [
    ...paletteWays(workspace, may, formats),
    ...views.map(
      ({ id, name, query, isShared }): PaletteEntry => ({
        id,
        kind: "view",
        title: name,
        note: isShared ? sayShell(settings, "shared view") : sayShell(settings, "your view"),
        href: savedViewHref(base, { id, query }),
      }),
    ),
    ...candidates.map(
      ({ id, title, rank }): PaletteEntry => ({
        id,
        kind: "candidate",
        title,
        note: rank === null ? sayShell(settings, "not ranked") : `#${rank}`,
        href: `${base}/candidates/${id}`,
      }),
    ),
    ...teams.map((name) =>
      reportEntry(workspace, { name, reader: { kind: "team", name } }, settings),
    ),
    ...applications.map(({ id, name }) =>
      reportEntry(workspace, { name, reader: { kind: "application", id } }, settings),
    ),
    ...imports.map(
      ({ id, fileName, at }): PaletteEntry => ({
        id,
        kind: "import",
        title: fileName,
        note: formatDate(at, settings),
        href: `${base}/imports/${id}`,
      }),
    ),
  ];
}

async function ticketsLike(
  scope: WorkspaceScope,
  base: string,
  typed: string,
): Promise<readonly PaletteEntry[]> {
  const found = await findTickets(scope, typed);
  return found.map(({ source, externalId, title }) => ({
    id: `${source}:${externalId}`,
    kind: "ticket",
    title: `${externalId} ${title ?? ""}`.trim(),
    note: source,
    href: `${base}/tickets?q=${encodeURIComponent(externalId)}`,
  }));
}

/**
 * What the palette finds in a workspace (`?workspace=slug`): {entries}. With `q` the tickets that fit it; without, tasks
 * and imports, once, to be searched in the browser.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const workspace = asked.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "candidates.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const typed = (asked.get("q") ?? "").trim().slice(0, 100);
  const base = `/${workspace}`;
  const entries = typed
    ? await ticketsLike(entry.visit.scope, base, typed)
    : await namedThings(entry.visit, workspace);
  return Response.json({ entries }, { headers: { "cache-control": "private, no-store" } });
}
