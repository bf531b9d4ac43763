"use client";

import { useFormats } from "#formats";
import { Scroll } from "@/components/ui/table";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import { chosenField, fieldChoices } from "@/lib/core/report/imports/field-words";
import type { ReviewGroup } from "@/lib/core/report/imports/review-view";
import { ConfidenceWord } from "../imports/confidence-word";
import { FieldMenu } from "./field-menu";
import { type Answer, useAnswer } from "./use-answer";

const HEADS = ["Column in the file", "Becomes", "Samples", "Filled", "Confidence"] as const;

type Props = {
  readonly group: Pick<ReviewGroup, "signature" | "files" | "columns" | "hiddenColumns">;
  readonly answer: Answer;
};

/** Every column with samples and a menu of fields. */
export function ColumnsTable({ group, answer }: Props) {
  const { give, problem } = useAnswer(answer, group.signature);
  const formats = useFormats();
  const fields = fieldChoices(formats);
  return (
    <>
      {problem ? <p className="mb-2 text-13 text-bad">{problem}</p> : null}
      <Scroll label={sayReviewAnswers(formats, "Columns of {files}", { files: group.files })}>
        <table className="w-full min-w-[680px] text-left text-13">
          <thead className="text-text-2 text-xs">
            <tr>
              {HEADS.map((head) => (
                <th
                  key={head}
                  scope="col"
                  className={`pr-4 pb-2 font-medium ${head === "Filled" ? "text-right" : ""}`}
                >
                  {sayReviewAnswers(formats, head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.columns.map((row) => (
              <tr key={row.column} className="border-line border-t">
                <td className="max-w-60 truncate py-1.5 pr-4 font-mono text-xs" title={row.column}>
                  {row.column}
                  {row.isNew ? (
                    <span className="ml-2 text-accent">{sayReviewAnswers(formats, "new")}</span>
                  ) : null}
                </td>
                <td className="w-56 py-1.5 pr-4">
                  <FieldMenu
                    label={sayReviewAnswers(formats, "Field of {column}", { column: row.column })}
                    choices={fields}
                    chosen={row.field}
                    choose={(value) =>
                      give({ columns: { [row.column]: { field: chosenField(value) } } })
                    }
                  />
                </td>
                <td className="max-w-64 truncate py-1.5 pr-4 text-text-2" title={row.samples}>
                  {row.samples}
                </td>
                <td className="whitespace-nowrap py-1.5 pr-4 text-right tabular-nums">
                  {row.filled}
                </td>
                <td className="py-1.5">
                  <ConfidenceWord confidence={row.confidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {group.hiddenColumns ? (
        <p className="mt-3 text-text-3 text-xs">{group.hiddenColumns}</p>
      ) : null}
    </>
  );
}
