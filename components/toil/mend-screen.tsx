import type { ComponentProps } from "react";
import { useFormats } from "#formats";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { sayMend } from "@/lib/core/messages/mend";
import { sayReceipt } from "@/lib/core/messages/receipt";
import type { MendView } from "@/lib/core/report/imports/mend-view";
import { MendForm } from "./mend/mend-form";
import { PageHeader } from "./page-header";

type Props = {
  readonly receipt: string;
  readonly fileName: string;
  readonly rejectsHref: string;
  readonly view: MendView;
  readonly mend: ComponentProps<typeof MendForm>["mend"];
};

/** Rejected rows of one import, each with the cell that is wrong in it as a field. */
export function MendScreen({ receipt, fileName, rejectsHref, view, mend }: Props) {
  const formats = useFormats();
  return (
    <>
      <PageHeader
        over={
          <nav aria-label={sayReceipt(formats, "Breadcrumb")} className="truncate">
            <Link className="font-mono text-text-2 text-xs hover:text-text" href={receipt}>
              {fileName}
            </Link>{" "}
            <span className="text-text-3">/</span> {sayMend(formats, "Mend")}
          </nav>
        }
        title={view.title}
        note={view.note}
      />
      {view.others ? (
        <div className="mb-6">
          <Notice tone="info" title={view.others}>
            <a className="underline" href={rejectsHref}>
              {sayMend(formats, "Download the rejected rows")}
            </a>
          </Notice>
        </div>
      ) : null}
      {view.rows.length > 0 ? (
        <MendForm rows={view.rows} receipt={receipt} mend={mend} />
      ) : (
        <EmptyState title={sayMend(formats, "No row can be mended cell by cell.")}>
          {sayMend(formats, "Their lines are broken as a whole.")}
        </EmptyState>
      )}
    </>
  );
}
