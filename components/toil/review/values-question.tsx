"use client";

import { useFormats } from "#formats";
import { Scroll } from "@/components/ui/table";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import type { ReviewQuestion } from "@/lib/core/report/imports/review-questions";
import { FieldMenu } from "./field-menu";
import { Segments } from "./segments";
import type { GiveAnswer } from "./use-answer";

type Props = {
  readonly question: ReviewQuestion & { kind: "values" };
  readonly give: GiveAnswer;
};

/** From how many choices on a menu is easier to read than segments. */
const MOST_SEGMENTS = 6;
const HEADS = ["In the file", "Rows", "For example", "Means"] as const;

/** One value of the file to a line, with how often it occurs and what it means. */
export function ValuesQuestion({ question, give }: Props) {
  const { field, choices } = question;
  const formats = useFormats();
  const choose = (key: string, value: string): Promise<void> =>
    give({ values: { [field]: { [key]: field === "priority" ? priorityOf(value) : value } } });
  return (
    <Scroll label={sayReviewAnswers(formats, "Values to give a meaning")}>
      <table className="w-full text-left text-13 max-sm:[&_td]:block">
        <thead className="text-text-2 text-xs max-sm:hidden">
          <tr>
            {HEADS.map((head) => (
              <th
                key={head}
                scope="col"
                className={`pr-4 pb-2 font-medium ${head === "Rows" ? "text-right" : ""}`}
              >
                {sayReviewAnswers(formats, head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rows.map((row) => (
            <tr key={row.key} className="border-line border-t max-sm:block max-sm:py-2">
              <td className="py-2 pr-4 font-semibold max-sm:py-0.5">{row.value}</td>
              <td className="w-16 py-2 pr-4 text-right tabular-nums max-sm:w-auto max-sm:py-0.5 max-sm:text-left max-sm:text-text-2">
                {row.rows}
                <span className="sm:hidden"> {sayReviewAnswers(formats, "rows")}</span>
              </td>
              <td className="max-w-72 truncate py-2 pr-4 text-text-2 max-sm:max-w-none max-sm:py-0.5">
                {row.example}
              </td>
              <td className="w-px whitespace-nowrap py-2 max-sm:w-auto">
                {choices.length > MOST_SEGMENTS ? (
                  <FieldMenu
                    label={sayReviewAnswers(formats, "Meaning of {value}", { value: row.value })}
                    choices={choices}
                    chosen={row.chosen}
                    choose={(value) => choose(row.key, value)}
                  />
                ) : (
                  <Segments
                    label={sayReviewAnswers(formats, "Meaning of {value}", { value: row.value })}
                    choices={choices}
                    chosen={row.chosen}
                    choose={(value) => choose(row.key, value)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function priorityOf(value: string): number | "other" {
  return value === "other" ? "other" : Number(value);
}
