"use client";

import { Lock } from "lucide-react";
import { useFormats } from "#formats";
import { COLUMN_PRIVACIES } from "@/lib/core/domain/mapping";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import { chosenField } from "@/lib/core/report/imports/field-words";
import type { ReviewGroup } from "@/lib/core/report/imports/review-view";
import { Segments } from "./segments";
import { type Answer, useAnswer } from "./use-answer";

type Props = {
  readonly group: Pick<ReviewGroup, "signature" | "people">;
  readonly mayKeepNames: boolean;
  readonly answer: Answer;
};

/** The columns that name people: masked unless somebody says otherwise. */
export function PeopleCard({ group, mayKeepNames, answer }: Props) {
  const { give, problem } = useAnswer(answer, group.signature);
  const formats = useFormats();
  if (group.people.length === 0) return null;
  const count = group.people.length;
  return (
    <section className="mt-6 border-line border-t pt-6">
      <h3 className="flex items-center gap-2 font-semibold text-base">
        <Lock aria-hidden className="size-4 text-text-2" />
        {count === 1
          ? sayReviewAnswers(formats, "One column names people")
          : sayReviewAnswers(formats, "{count} columns name people", { count })}
      </h3>
      <p className="mt-0.5 max-w-[84ch] text-13 text-text-2">
        {sayReviewAnswers(
          formats,
          "Masked before anything is stored: one pseudonym per person, so returns still count.",
        )}{" "}
        {mayKeepNames ? "" : sayReviewAnswers(formats, "Keeping names needs an administrator.")}
      </p>
      {problem ? <p className="mt-2 text-13 text-bad">{problem}</p> : null}
      <ul className="mt-3 divide-y divide-line border-line border-t text-13">
        {group.people.map(({ column, field, filled, chosen }) => (
          <li
            key={column}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2"
          >
            <span>
              <span className="font-mono font-semibold text-xs">{column}</span>
              <span className="ml-3 text-text-3">
                {sayReviewAnswers(formats, "filled {share}", { share: filled })}
              </span>
            </span>
            <Segments
              label={sayReviewAnswers(formats, "People in {column}", { column })}
              choices={[
                { value: "mask", word: sayReviewAnswers(formats, "Mask") },
                { value: "drop", word: sayReviewAnswers(formats, "Leave out") },
                {
                  value: "keep",
                  word: sayReviewAnswers(formats, "Keep names"),
                  isDisabled: !mayKeepNames,
                },
              ]}
              chosen={chosen}
              choose={(value) => {
                const privacy = COLUMN_PRIVACIES.find((one) => one === value) ?? "mask";
                return give({ columns: { [column]: { field: chosenField(field), privacy } } });
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
