"use client";

import { useFormats } from "#formats";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import { chosenField, fieldChoices } from "@/lib/core/report/imports/field-words";
import type { ReviewQuestion } from "@/lib/core/report/imports/review-questions";
import { FieldMenu } from "./field-menu";
import { Segments } from "./segments";
import type { GiveAnswer } from "./use-answer";

type Props = {
  readonly question: ReviewQuestion & { kind: "columns" };
  readonly give: GiveAnswer;
};

/** Guessed columns with samples: keep the guess, choose another field, or ignore. */
export function ColumnsQuestion({ question, give }: Props) {
  const formats = useFormats();
  const fields = fieldChoices(formats);
  const choose = (column: string, value: string): Promise<void> =>
    give({ columns: { [column]: { field: chosenField(value) } } });
  return (
    <ul className="divide-y divide-line border-line border-t text-13">
      {question.rows.map((row) => {
        const isProposed = row.chosen === row.proposed.value;
        const isOther = !isProposed && row.chosen !== "";
        return (
          <li
            key={row.column}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2"
          >
            <span className="min-w-0 max-w-full flex-1 basis-60">
              <span className="font-mono font-semibold text-xs">{row.column}</span>
              {row.isNew ? (
                <span className="ml-2 text-accent text-xs">{sayReviewAnswers(formats, "new")}</span>
              ) : null}
              <span className="block truncate text-text-2">{row.samples}</span>
            </span>
            <span className="flex flex-wrap items-center gap-2">
              <Segments
                label={sayReviewAnswers(formats, "What {column} is", { column: row.column })}
                choices={[
                  { value: row.proposed.value, word: row.proposed.word },
                  { value: "", word: sayReviewAnswers(formats, "Ignore") },
                ]}
                chosen={row.chosen}
                choose={(value) => choose(row.column, value)}
              />
              <FieldMenu
                label={sayReviewAnswers(formats, "Another field for {column}", {
                  column: row.column,
                })}
                choices={fields.filter(({ value }) => value !== "" && value !== row.proposed.value)}
                chosen={isOther ? row.chosen : ""}
                otherwise={sayReviewAnswers(formats, "Something else …")}
                isMarked={isOther}
                choose={(value) => choose(row.column, value)}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
