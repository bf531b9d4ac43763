import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Scroll } from "@/components/ui/table";
import { sayReceipt } from "@/lib/core/messages/receipt";
import type { ReceiptView } from "@/lib/core/report/imports/receipt-view";
import { ConfidenceWord } from "./confidence-word";

const CELL = "py-2 pr-4";

const HEADS = {
  rejects: ["Rows", "What and why", "Found", "Expected"],
  columns: ["Column in the file", "Becomes", "Sample", "Filled", "Confidence"],
  dates: ["Column", "Cell", "Read as", "Because", "Confidence"],
} as const;

function Head({ of }: { of: keyof typeof HEADS }) {
  const formats = useFormats();
  return (
    <thead className="text-left text-text-2 text-xs">
      <tr>
        {HEADS[of].map((name) => (
          <th
            key={name}
            scope="col"
            className={`pr-4 pb-2 font-medium ${name === "Filled" || name === "Rows" ? "text-right" : ""}`}
          >
            {sayReceipt(formats, name)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Mono({ children }: { children: ReactNode }) {
  return <span className="font-mono text-xs">{children}</span>;
}

/** Rejected rows by what repairs them, each with the stable code, what was found and what was expected. */
export function RejectedRows({
  rejects,
  mayImport,
}: {
  rejects: NonNullable<ReceiptView["rejects"]>;
  mayImport: boolean;
}) {
  const formats = useFormats();
  const ways = mayImport ? (
    <div className="flex flex-wrap gap-2">
      {rejects.mendHref ? (
        <ButtonLink href={rejects.mendHref}>{sayReceipt(formats, "Mend here")}</ButtonLink>
      ) : null}
      <a
        className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong px-3 font-medium text-13 hover:bg-subtle"
        href={rejects.downloadHref}
      >
        <Download aria-hidden className="size-3.5" /> {rejects.download}
      </a>
    </div>
  ) : null;
  return (
    <Card
      title={rejects.title}
      note={
        rejects.mendHref
          ? sayReceipt(
              formats,
              "Mend the cells here, or in the downloaded file and upload it as it is.",
            )
          : sayReceipt(formats, "Mend the cells in the downloaded file and upload it as it is.")
      }
      action={ways}
    >
      <Scroll label={sayReceipt(formats, "Rejected rows")}>
        <table className="w-full min-w-[560px] text-13">
          <Head of="rejects" />
          <tbody>
            {rejects.rows.map((row) => (
              <tr key={row.key} className="border-line border-t align-top">
                <td className={`${CELL} w-12 text-right font-semibold tabular-nums`}>
                  {row.count}
                </td>
                <td className={CELL}>
                  {row.hint}
                  <span className="block text-text-3 text-xs">
                    {sayReceipt(formats, "first at {place}", { place: row.place })} ·{" "}
                    <Mono>{row.code}</Mono>
                  </span>
                </td>
                <td className={`${CELL} min-w-40 max-w-60 break-words`}>
                  <Mono>{row.found || sayReceipt(formats, "nothing")}</Mono>
                </td>
                <td className={`${CELL} text-text-2`}>{row.expected}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}

/** Which column became which field, with an example and how sure it is. */
export function ColumnsTable({
  columns,
  importAgain,
}: {
  columns: NonNullable<ReceiptView["columns"]>;
  importAgain: (() => Promise<void>) | null;
}) {
  const formats = useFormats();
  const again = importAgain ? (
    <form action={importAgain} data-screen-only>
      <Button type="submit">{sayReceipt(formats, "Import again with other columns")}</Button>
    </form>
  ) : null;
  return (
    <Card title={sayReceipt(formats, "Columns")} note={columns.note} action={again}>
      <Scroll label={sayReceipt(formats, "Columns of the file")}>
        <table className="w-full min-w-[560px] text-13">
          <Head of="columns" />
          <tbody>
            {columns.rows.map((row) => (
              <tr key={row.key} className="border-line border-t">
                <td className={`${CELL} whitespace-nowrap`}>
                  <Mono>{row.column}</Mono>
                </td>
                <td className={`${CELL} ${row.isMapped ? "" : "text-text-3"}`}>{row.becomes}</td>
                <td className={`${CELL} max-w-[220px] truncate text-text-2`}>{row.sample}</td>
                <td className={`${CELL} whitespace-nowrap text-right tabular-nums`}>
                  {row.filled}
                </td>
                <td className="py-2">
                  <ConfidenceWord confidence={row.confidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}

/** How the cells of each date column were read, and why. */
export function DatesTable({ dates, zone }: Pick<ReceiptView, "dates" | "zone">) {
  const formats = useFormats();
  const title = sayReceipt(formats, "Dates decided");
  return (
    <Card
      title={title}
      note={sayReceipt(formats, "Cells without an offset are read in {zone}.", { zone })}
    >
      <Scroll label={title}>
        <table className="w-full min-w-[560px] text-13">
          <Head of="dates" />
          <tbody>
            {dates.map((row) => (
              <tr key={row.key} className="border-line border-t">
                <td className={`${CELL} whitespace-nowrap`}>
                  <Mono>{row.column}</Mono>
                </td>
                <td className={`${CELL} whitespace-nowrap`}>
                  <Mono>{row.cell}</Mono>
                </td>
                <td className={`${CELL} whitespace-nowrap font-medium`}>{row.order}</td>
                <td className={`${CELL} text-text-2`}>{row.because}</td>
                <td className="py-2">
                  <ConfidenceWord confidence={row.confidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}
