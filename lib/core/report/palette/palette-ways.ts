import type { Speech } from "../../messages/plain-speaker";
import { saySettings } from "../../messages/settings";
import { sayShell } from "../../messages/shell";
import type { PaletteEntry } from "./palette";

/** What a reader may do, and what there is to do it with. */
export type WaysMay = {
  readonly seeSettings: boolean;
  readonly mayWrite: boolean;
  readonly mayManage: boolean;
  readonly mayErase: boolean;
  /** Whether there are candidates, and so a report. */
  readonly hasRanking: boolean;
  /** Whether this machine can print. */
  readonly hasPdf: boolean;
  /** The task whose verdict would change the ranking most; null: none, or the reader gives no verdicts. */
  readonly nextTaskId: string | null;
};

type SettingsPage = {
  readonly page: string;
  readonly name: string;
  readonly also: string;
  readonly isOpen: boolean;
};

function settingsPages(may: WaysMay, speech: Speech): readonly SettingsPage[] {
  const { seeSettings, mayWrite, mayManage, mayErase } = may;
  return [
    {
      page: "classifier",
      name: saySettings(speech, "Classifier"),
      also: sayShell(speech, "verdicts learning accuracy"),
      isOpen: seeSettings,
    },
    {
      page: "sources",
      name: saySettings(speech, "Sources"),
      also: sayShell(speech, "columns mapping tools"),
      isOpen: seeSettings,
    },
    {
      page: "people",
      name: saySettings(speech, "People"),
      also: sayShell(speech, "invite members roles"),
      isOpen: mayManage,
    },
    {
      page: "notices",
      name: saySettings(speech, "Notices"),
      also: sayShell(speech, "webhook alarms"),
      isOpen: mayWrite,
    },
    {
      page: "reports",
      name: saySettings(speech, "Report mails"),
      also: sayShell(speech, "schedule recipients"),
      isOpen: mayWrite,
    },
    {
      page: "data",
      name: saySettings(speech, "Data"),
      also: sayShell(speech, "retention erase delete"),
      isOpen: mayErase,
    },
  ];
}

function downloads(workspace: string, may: WaysMay, speech: Speech): readonly PaletteEntry[] {
  if (!may.hasRanking) return [];
  const report = (extension: string, also: string): PaletteEntry => ({
    id: `report-${extension}`,
    kind: "action",
    title: sayShell(speech, "Download the report as {format}", {
      format: extension.toUpperCase(),
    }),
    also,
    href: `/api/report/${extension}?workspace=${workspace}`,
    isFile: true,
  });
  return [
    {
      id: "candidates-csv",
      kind: "action",
      title: sayShell(speech, "Download the candidates as {format}", { format: "CSV" }),
      also: sayShell(speech, "export table excel"),
      href: `/api/candidates?workspace=${workspace}`,
      isFile: true,
    },
    ...(may.hasPdf ? [report("pdf", sayShell(speech, "export print"))] : []),
    report("pptx", sayShell(speech, "export slides powerpoint")),
    report("xlsx", sayShell(speech, "export workbook excel")),
  ];
}

/**
 * Ways that people look for by typing: pages of the settings, files, the next verdict. The palette asks for them when it
 * opens, so that pages do not carry them.
 */
export function paletteWays(
  workspace: string,
  may: WaysMay,
  speech: Speech,
): readonly PaletteEntry[] {
  const base = `/${workspace}`;
  const pages = settingsPages(may, speech)
    .filter(({ isOpen }) => isOpen)
    .map(
      ({ page, name, also }): PaletteEntry => ({
        id: `settings-${page}`,
        kind: "page",
        title: sayShell(speech, "Settings: {page}", { page: name }),
        also,
        href: `${base}/settings/${page}`,
      }),
    );
  const assumptions: PaletteEntry = {
    id: "assumptions",
    kind: "page",
    title: saySettings(speech, "Assumptions"),
    also: sayShell(speech, "figures rates prices"),
    href: `${base}/assumptions`,
  };
  const next: PaletteEntry[] = may.nextTaskId
    ? [
        {
          id: "ask-next",
          kind: "action",
          title: sayShell(speech, "Ask me next"),
          also: sayShell(speech, "verdict judge toil"),
          href: `${base}/candidates/${may.nextTaskId}`,
        },
      ]
    : [];
  return [assumptions, ...pages, ...next, ...downloads(workspace, may, speech)];
}
