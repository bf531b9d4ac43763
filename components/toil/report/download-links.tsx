import { ChevronDown, Download } from "lucide-react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { PAPERS, paperOfLocale } from "@/lib/core/report/print/paper";

const PAPER_NAMES = { a4: "PDF on A4 paper", letter: "PDF on Letter paper" } as const;
const LOOK =
  "inline-flex h-9 items-center gap-2 border border-line-strong px-3 font-medium text-13 hover:bg-subtle";

type Props = {
  readonly workspace: string;
  /** Whether this machine can print; elsewhere the reader's own browser does. */
  readonly hasPdf: boolean;
  /** A kept report; today's without. */
  readonly keptId?: string;
  /** Whose page: "team:Network". */
  readonly reader?: string;
};

/** The PDF on the paper of the workspace's region at once, and on the other one from the menu beside it. */
function PdfLinks({ href }: { href: string }) {
  const formats = useFormats();
  const usual = paperOfLocale(formats);
  return (
    <span className="relative flex">
      <a
        href={href}
        title={sayReportPage(formats, PAPER_NAMES[usual])}
        className={`${LOOK} rounded-l-md`}
      >
        <Download aria-hidden className="size-3.5" /> PDF
      </a>
      <Disclosure
        summaryClassName="grid h-9 w-8 place-items-center rounded-r-md border border-line-strong border-l-0 hover:bg-subtle"
        summary={
          <>
            <ChevronDown aria-hidden className="size-3.5" />
            <span className="sr-only">{sayReportPage(formats, "Choose the paper")}</span>
          </>
        }
      >
        <ul className="absolute right-0 z-30 mt-1 w-48 rounded-md border border-line bg-raised py-1 shadow-lg max-sm:right-auto max-sm:left-0">
          {PAPERS.map((paper) => (
            <li key={paper}>
              <a
                href={`${href}&paper=${paper}`}
                className="block px-3 py-1.5 text-13 hover:bg-subtle focus-visible:outline-offset-[-2px]"
              >
                {sayReportPage(formats, PAPER_NAMES[paper])}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </span>
  );
}

/** The report as files that others can go on with. */
export function DownloadLinks({ workspace, hasPdf, keptId, reader }: Props) {
  const kept = keptId ? `&kept=${keptId}` : "";
  const of = reader ? `&for=${encodeURIComponent(reader)}` : "";
  const href = (extension: string): string =>
    `/api/report/${extension}?workspace=${workspace}${kept}${of}`;
  return (
    <span data-screen-only className="flex gap-2">
      {hasPdf ? <PdfLinks href={href("pdf")} /> : null}
      {["pptx", "xlsx"].map((extension) => (
        <a key={extension} href={href(extension)} className={`${LOOK} rounded-md`}>
          <Download aria-hidden className="size-3.5" /> {extension.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
