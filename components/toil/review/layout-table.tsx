"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Scroll } from "@/components/ui/table";
import type { ReadAs } from "@/lib/core/domain/read-as";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import type { LayoutView } from "@/lib/core/report/imports/review-layout";
import { FieldMenu } from "./field-menu";

/** Has a waiting file read otherwise; returns what is wrong with that, if anything. */
export type ReadFileAs = (importId: string, choice: ReadAs) => Promise<string | null>;

type Props = {
  readonly importId: string;
  readonly name: string;
  readonly view: LayoutView;
  readonly readFileAs: ReadFileAs;
};

const LOOKS = {
  above: "text-text-3",
  header: "bg-accent-soft font-semibold text-accent",
  row: "text-text-2",
} as const;

function FirstRow({
  row,
  isPending,
  read,
}: {
  row: LayoutView["rows"][number];
  isPending: boolean;
  read: (choice: ReadAs) => Promise<void>;
}) {
  const formats = useFormats();
  return (
    <tr className={`border-line border-t first:border-t-0 ${LOOKS[row.part]}`}>
      <th scope="row" className="w-px whitespace-nowrap p-0 text-right font-medium text-xs">
        <button
          type="button"
          disabled={row.part === "header" || isPending}
          aria-pressed={row.part === "header"}
          aria-label={sayReviewAnswers(formats, "Line {line} names the columns", {
            line: row.words,
          })}
          onClick={() => read({ headerLine: row.line })}
          className="min-h-8 w-full px-3 py-1.5 text-right tabular-nums enabled:hover:bg-accent-soft enabled:hover:text-accent"
        >
          {row.part === "header"
            ? sayReviewAnswers(formats, "Names · {line}", { line: row.words })
            : row.words}
        </button>
      </th>
      {row.cells.map((cell) => (
        <td
          key={cell.key}
          className="max-w-48 truncate border-line border-l px-3 py-1.5"
          title={cell.text}
        >
          {cell.text}
        </td>
      ))}
      {row.more ? (
        <td className="whitespace-nowrap border-line border-l px-3 py-1.5 text-text-3 text-xs">
          {row.more}
        </td>
      ) : null}
    </tr>
  );
}

/** The first rows of a file as written: one click on the row that names the columns, menus for how text is read. */
export function LayoutTable({ importId, name, view, readFileAs }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const formats = useFormats();
  const { encoding, delimiter, headerLine } = view;
  const read = (choice: ReadAs): Promise<void> =>
    new Promise((resolve) =>
      start(async () => {
        // What was found stays chosen; the header is looked for anew when the text is read otherwise.
        const text = view.encodings.length > 0 ? { encoding, delimiter } : {};
        setProblem(await readFileAs(importId, { ...text, ...choice }));
        resolve();
      }),
    );
  return (
    <section aria-label={name} aria-busy={isPending} className="mt-5">
      <p className="max-w-[84ch] text-13 text-text-2">
        {view.sentence}{" "}
        {sayReviewAnswers(formats, "Click the row that names the columns if it is another one.")}
      </p>
      {problem ? (
        <p role="alert" className="mt-2 text-13 text-bad">
          {problem}
        </p>
      ) : null}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {view.encodings.length > 0 ? (
          <>
            <FieldMenu
              label={sayReviewAnswers(formats, "Encoding")}
              choices={view.encodings}
              chosen={encoding}
              choose={(chosen) => read({ encoding: chosen })}
            />
            <FieldMenu
              label={sayReviewAnswers(formats, "Cells are parted by")}
              choices={view.delimiters}
              chosen={delimiter}
              choose={(chosen) => read({ delimiter: chosen })}
            />
          </>
        ) : null}
        <button
          type="button"
          disabled={headerLine === 0 || isPending}
          onClick={() => read({ headerLine: 0 })}
          className="h-8 rounded-md border border-line-strong bg-raised px-2.5 font-medium text-13 text-text-2 hover:bg-subtle disabled:opacity-50"
        >
          {sayReviewAnswers(formats, "No row names the columns")}
        </button>
      </div>
      <Scroll
        label={sayReviewAnswers(formats, "First rows of {name}", { name })}
        className="mt-3 rounded-card border border-line"
      >
        <table className="w-full text-left text-13">
          <tbody>
            {view.rows.map((row) => (
              <FirstRow key={row.line} row={row} isPending={isPending} read={read} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
