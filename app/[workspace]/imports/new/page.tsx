import { ExportRecipes } from "@/components/toil/export-recipes";
import { SampleButton } from "@/components/toil/imports/sample-button";
import { PageHeader } from "@/components/toil/page-header";
import { UploadDropzone } from "@/components/toil/upload-dropzone";
import { Link } from "@/components/ui/link";
import { sayNewImport } from "@/lib/core/messages/new-import";
import { sayShell } from "@/lib/core/messages/shell";
import { uploadLimits } from "@/lib/core/report/imports/import-view";
import { titled } from "@/lib/server/access/page-title";
import { requireVisit } from "@/lib/server/access/session";
import { env } from "@/lib/server/env";
import { findStandingSample } from "@/lib/server/store/sample-imports";
import { storedBytes } from "@/lib/server/store/uploads";
import { workspaceLimits } from "@/lib/server/upload/workspace-limits";

export const generateMetadata = titled("New import");

export default async function NewImportPage({
  params,
}: {
  params: Promise<{ workspace: string }>;
}) {
  const { workspace } = await params;
  const { scope, formats } = await requireVisit(workspace, "imports.write");
  const limits = workspaceLimits();
  const limitBytes = env().TOILBOX_MAX_UPLOAD_BYTES;
  const [stored, sample] = await Promise.all([storedBytes(scope), findStandingSample(scope)]);
  return (
    <>
      <PageHeader
        over={
          <Link className="hover:text-text" href={`/${workspace}/imports`}>
            {sayShell(formats, "Imports")}
          </Link>
        }
        title={sayNewImport(formats, "Import ticket exports")}
        note={sayNewImport(
          formats,
          "You see what was recognised and what would change before anything is imported. Names, e‑mails, phones and IP addresses are masked before they are stored.",
        )}
        action={<SampleButton workspace={workspace} standing={sample} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <UploadDropzone
          workspace={workspace}
          limitBytes={limitBytes}
          limits={uploadLimits({ ...limits, stored }, formats)}
        />
        <ExportRecipes workspace={workspace} />
      </div>
    </>
  );
}
