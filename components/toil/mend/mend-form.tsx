"use client";

import { useActionState, useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Scroll } from "@/components/ui/table";
import { sayMendForm } from "@/lib/core/messages/mend-form";
import type { Formats } from "@/lib/core/report/format";
import type { MendView } from "@/lib/core/report/imports/mend-view";

type Outcome = { readonly message: string | null };

type Props = {
  readonly rows: MendView["rows"];
  readonly receipt: string;
  readonly mend: (before: Outcome, form: FormData) => Promise<Outcome>;
};

const HEADS = ["Line", "Row", "Cell", "What is wrong"] as const;

function Row({ row, note }: { row: MendView["rows"][number]; note: (isChanged: boolean) => void }) {
  const [value, setValue] = useState(row.cell);
  const formats = useFormats();
  const type = (typed: string): void => {
    setValue(typed);
    note(typed.trim() !== row.cell.trim());
  };
  return (
    <tr className="border-line border-t align-top">
      <td className="py-2 pr-4 text-right text-text-2 tabular-nums">{row.line}</td>
      <th scope="row" className="max-w-72 py-2 pr-4 text-left font-normal">
        <span className="line-clamp-2 break-words">
          {row.name || sayMendForm(formats, "A row without id and title")}
        </span>
      </th>
      <td className="min-w-56 py-2 pr-4">
        <Input
          name={`cell-${row.ordinal}`}
          aria-label={sayMendForm(formats, "{column}, line {line}", {
            column: row.column,
            line: row.line,
          })}
          value={value}
          onChange={(event) => type(event.currentTarget.value)}
          className={`font-mono text-xs ${value === row.cell ? "" : "border-accent"}`}
          autoComplete="off"
          spellCheck={false}
        />
        <span className="mt-1 block text-text-3 text-xs">{row.column}</span>
      </td>
      <td className="py-2 text-text-2 text-xs">
        {row.hint}
        <span className="block text-text-3">
          {sayMendForm(formats, "Expected: {expected}", { expected: row.expected })}
        </span>
      </td>
    </tr>
  );
}

function importWord(count: number, formats: Formats): string {
  if (count === 0) return sayMendForm(formats, "Import the mended rows");
  return count === 1
    ? sayMendForm(formats, "Import 1 mended row")
    : sayMendForm(formats, "Import {count} mended rows", { count });
}

/** One field for the wrong cell of each row; what was changed is imported together. */
export function MendForm({ rows, receipt, mend }: Props) {
  const [outcome, action, isSending] = useActionState(mend, { message: null });
  const formats = useFormats();
  const [changed, setChanged] = useState<ReadonlySet<number>>(new Set());
  const note = (ordinal: number, isChanged: boolean): void =>
    setChanged((before) => {
      const after = new Set(before);
      if (isChanged) after.add(ordinal);
      else after.delete(ordinal);
      return after;
    });
  const count = changed.size;
  return (
    <form action={action}>
      <Scroll label={sayMendForm(formats, "Rows to mend")}>
        <table className="w-full min-w-[640px] text-13">
          <thead className="text-left text-text-2 text-xs">
            <tr>
              {HEADS.map((name) => (
                <th
                  key={name}
                  scope="col"
                  className={`pr-4 pb-2 font-medium ${name === "Line" ? "w-12 text-right" : ""}`}
                >
                  {sayMendForm(formats, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.ordinal} row={row} note={(isChanged) => note(row.ordinal, isChanged)} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <div className="sticky bottom-0 mt-4 flex flex-wrap items-center gap-3 border-line border-t bg-bg py-3">
        <Button type="submit" look="primary" disabled={isSending || count === 0}>
          {isSending ? sayMendForm(formats, "Importing …") : importWord(count, formats)}
        </Button>
        <Link className="text-13 text-text-2 hover:text-text" href={receipt}>
          {sayMendForm(formats, "Back to the receipt")}
        </Link>
        {outcome.message ? <Notice tone="bad" title={outcome.message} /> : null}
      </div>
    </form>
  );
}
