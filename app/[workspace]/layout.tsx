import type { ReactNode } from "react";
import { AppShell } from "@/components/toil/app-shell";
import { DropAnywhere } from "@/components/toil/drop-anywhere";
import { PrintFooter } from "@/components/toil/print-footer";
import { formatDate } from "@/lib/core/report/format";
import { pagesOf, paletteEntries } from "@/lib/core/report/palette/palette-pages";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { env } from "@/lib/server/env";
import { readShellCounts } from "@/lib/server/store/shell-counts";
import { listWorkspaces } from "@/lib/server/store/workspaces";
import { SpeakFormats } from "@/lib/speech/client-formats";
import { savePreferences } from "./me/change-preferences";

async function saveLetterKeys(workspace: string, letterKeys: boolean): Promise<boolean> {
  "use server";
  return savePreferences(workspace, { letterKeys });
}

type Props = { readonly children: ReactNode; readonly params: Promise<{ workspace: string }> };

export default async function WorkspaceLayout({ children, params }: Props) {
  const { workspace: slug } = await params;
  const { scope, workspace, person, role, preferences, formats } = await requireVisit(
    slug,
    "report.read",
  );
  const [counts, workspaces] = await Promise.all([
    readShellCounts(scope),
    listWorkspaces(person.id),
  ]);
  const may = { seeSettings: can(role, "settings.read"), seePlan: can(role, "plan.read") };
  const mayImport = can(role, "imports.write");
  const pages = pagesOf(may);
  return (
    <SpeakFormats formats={formats}>
      <PrintFooter
        organisation={workspace.name}
        asOf={counts.asOf && formatDate(counts.asOf, formats)}
      />
      <AppShell
        workspace={workspace}
        others={workspaces.filter((other) => other.slug !== slug)}
        person={{ name: person.name, role }}
        counts={counts}
        may={may}
        palette={{
          workspace: slug,
          pages,
          entries: paletteEntries(slug, pages, {
            may: {
              mayImport,
              mayPropose: can(role, "plan.write"),
              mayDecide: can(role, "report.decide"),
            },
            speech: formats,
          }),
          letterKeys: preferences.letterKeys,
          saveLetterKeys: saveLetterKeys.bind(null, slug),
        }}
      >
        {children}
        {mayImport ? (
          <DropAnywhere workspace={slug} limitBytes={env().TOILBOX_MAX_UPLOAD_BYTES} />
        ) : null}
      </AppShell>
    </SpeakFormats>
  );
}
