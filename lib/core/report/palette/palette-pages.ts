import type { Speech } from "../../messages/plain-speaker";
import { sayShell } from "../../messages/shell";
import { GO_TO } from "./key-words";
import type { PaletteEntry } from "./palette";

type May = { readonly seeSettings: boolean; readonly seePlan: boolean };

/** The pages of the navigation that a reader may open, by the last part of their address. */
export function pagesOf(may: May): readonly string[] {
  return GO_TO.map(({ page }) => page).filter(
    (page) =>
      (page !== "settings" || may.seeSettings) &&
      (!["plan", "applications"].includes(page) || may.seePlan),
  );
}

/** What is called otherwise by some people. */
const ALSO = {
  overview: "home start dashboard",
  candidates: "ranking tasks toil",
  tickets: "rows incidents",
  plan: "box capacity propose",
  applications: "services register",
  report: "box pdf slides",
  imports: "uploads files receipts",
  settings: "preferences rates",
  help: "glossary words keys manual",
} as const;

/** What a reader may do from the palette. */
export type CommandsMay = {
  readonly mayImport: boolean;
  readonly mayPropose: boolean;
  readonly mayDecide: boolean;
};

/** Pages and commands that lead to an address, for the palette. */
export function paletteEntries(
  workspace: string,
  pages: readonly string[],
  { may, speech }: { readonly may: CommandsMay; readonly speech: Speech },
): readonly PaletteEntry[] {
  const base = `/${workspace}`;
  const toPages = GO_TO.filter(({ page }) => pages.includes(page)).map(
    ({ key, page, name }): PaletteEntry => ({
      id: page,
      kind: "page",
      title: sayShell(speech, name),
      href: `${base}/${page}`,
      also: `${ALSO[page]} ${sayShell(speech, ALSO[page])}`,
      keys: ["G", key.toUpperCase()],
    }),
  );
  const commands: readonly (PaletteEntry & { readonly isOffered: boolean })[] = [
    {
      id: "import",
      kind: "action",
      title: sayShell(speech, "Import a file"),
      also: sayShell(speech, "upload csv excel export"),
      href: `${base}/imports/new`,
      isOffered: may.mayImport,
    },
    {
      id: "propose",
      kind: "action",
      title: sayShell(speech, "Propose a plan"),
      also: sayShell(speech, "box capacity"),
      href: `${base}/plan`,
      isOffered: may.mayPropose,
    },
    {
      id: "approve",
      kind: "action",
      title: sayShell(speech, "Approve the plan"),
      also: sayShell(speech, "decide yes release"),
      href: `${base}/report#approve`,
      isOffered: may.mayDecide,
    },
  ];
  return [
    ...toPages,
    {
      id: "me",
      kind: "page",
      title: sayShell(speech, "Your settings"),
      href: `${base}/me`,
      also: sayShell(speech, "profile preferences"),
    },
    ...commands.flatMap(({ isOffered, ...entry }) => (isOffered ? [entry] : [])),
  ];
}
