import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { MendScreen } from "@/components/toil/mend-screen";
import { mendView } from "@/lib/core/report/imports/mend-view";
import { titled } from "@/lib/server/access/page-title";
import { requireVisit } from "@/lib/server/access/session";
import { readMendable } from "@/lib/server/pipeline/mend-import";
import { tableName } from "@/lib/server/store/imports";
import { readSettings } from "@/lib/server/store/settings";
import { mendRows } from "./mend-rows";

export const generateMetadata = titled("Mend rows");

type Props = { readonly params: Promise<{ workspace: string; importId: string }> };

export default async function MendPage({ params }: Props) {
  const { workspace, importId } = await params;
  const { scope } = await requireVisit(workspace, "imports.write");
  const id = z.uuid().safeParse(importId);
  if (!id.success) notFound();
  const [mendable, { settings }] = await Promise.all([
    readMendable(scope, id.data),
    readSettings(scope),
  ]);
  if (!mendable) redirect(`/${workspace}/imports/${id.data}`);
  const { row, mapping, rejects } = mendable;
  return (
    <MendScreen
      receipt={`/${workspace}/imports/${id.data}`}
      fileName={tableName(row)}
      rejectsHref={`/api/imports/${id.data}/rejects?workspace=${workspace}`}
      view={mendView(mapping, { rows: rejects, total: row.rejected }, settings)}
      mend={mendRows.bind(null, workspace, id.data)}
    />
  );
}
