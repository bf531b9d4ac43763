import type { Metadata } from "next";
import Link from "next/link";
import { ExportRecipes } from "@/components/toil/export-recipes";
import { PageHeader } from "@/components/toil/page-header";
import { UploadDropzone } from "@/components/toil/upload-dropzone";
import { requireVisit } from "@/lib/server/access/session";
import { env } from "@/lib/server/env";

export const metadata: Metadata = { title: "New import" };

export default async function NewImportPage({
  params,
}: {
  params: Promise<{ workspace: string }>;
}) {
  const { workspace } = await params;
  await requireVisit(workspace, "imports.write");
  return (
    <>
      <PageHeader
        over={
          <Link className="hover:text-text" href={`/${workspace}/imports`}>
            Imports
          </Link>
        }
        title="Import ticket exports"
        note="You see what was recognised and what would change before anything is imported. Names, e-mails, phones and addresses are masked before they are stored."
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <UploadDropzone workspace={workspace} limitBytes={env().TOILBOX_MAX_UPLOAD_BYTES} />
        <ExportRecipes />
      </div>
    </>
  );
}
