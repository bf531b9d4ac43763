import { Download } from "lucide-react";

const WAYS = [
  { extension: "pdf", text: "PDF" },
  { extension: "pptx", text: "PPTX" },
  { extension: "xlsx", text: "XLSX" },
] as const;

type Props = {
  readonly workspace: string;
  /** Whether this machine can print; elsewhere the reader's own browser does. */
  readonly hasPdf: boolean;
  /** A kept report; today's without. */
  readonly keptId?: string;
  /** Whose page: "team:Network". */
  readonly reader?: string;
};

/** The report as files that others can go on with. */
export function DownloadLinks({ workspace, hasPdf, keptId, reader }: Props) {
  const kept = keptId ? `&kept=${keptId}` : "";
  const of = reader ? `&for=${encodeURIComponent(reader)}` : "";
  return (
    <span data-screen-only className="flex gap-2">
      {WAYS.filter(({ extension }) => hasPdf || extension !== "pdf").map(({ extension, text }) => (
        <a
          key={extension}
          href={`/api/report/${extension}?workspace=${workspace}${kept}${of}`}
          className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong px-3 font-medium text-13 hover:bg-subtle"
        >
          <Download aria-hidden className="size-3.5" /> {text}
        </a>
      ))}
    </span>
  );
}
