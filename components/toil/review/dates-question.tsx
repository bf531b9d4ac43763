"use client";

import { startTransition, useId, useOptimistic } from "react";
import { useFormats } from "#formats";
import { Scroll } from "@/components/ui/table";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import type { ReviewQuestion } from "@/lib/core/report/imports/review-questions";
import type { GiveAnswer } from "./use-answer";

type Props = {
  readonly question: ReviewQuestion & { kind: "dates" };
  readonly give: GiveAnswer;
};

const CELL = "border-line border-t py-2";
const PADDED = "px-2 sm:px-3";
/** A shadow, because neighbours share a border and the first of them would win. */
const CHOSEN = "bg-accent-soft shadow-[inset_1px_0_var(--accent),inset_-1px_0_var(--accent)]";
const OPEN = "shadow-[inset_1px_0_var(--line),inset_-1px_0_var(--line)]";

/** The same cells read both ways, side by side; a click on a reading chooses it. */
export function DatesQuestion({ question, give }: Props) {
  const name = useId();
  const formats = useFormats();
  const [chosen, choose] = useOptimistic(question.readings.find(({ isChosen }) => isChosen)?.order);
  const click = (dateOrder: "dmy" | "mdy"): void =>
    startTransition(async () => {
      choose(dateOrder);
      await give({ dateOrder });
    });
  const lookOf = (order: string): string => (chosen === order ? CHOSEN : OPEN);
  return (
    <Scroll label={sayReviewAnswers(formats, "The same cells, read both ways")}>
      <table className="w-full text-left text-13">
        <thead>
          <tr>
            <th
              scope="col"
              className="px-3 py-2 pl-0 font-medium text-text-2 text-xs max-sm:hidden"
            >
              {sayReviewAnswers(formats, "Ticket")}
            </th>
            <th
              scope="col"
              className="px-2 py-2 font-medium text-text-2 text-xs max-sm:pl-0 sm:px-3"
            >
              {sayReviewAnswers(formats, "The same cell")}
            </th>
            {question.readings.map(({ order, word, isSuggested }) => (
              <th
                key={order}
                scope="col"
                className={`border-t p-0 sm:w-52 ${chosen === order ? "border-t-accent" : "border-t-line"} ${lookOf(order)}`}
              >
                <label className="flex cursor-pointer flex-wrap items-center gap-x-2 whitespace-nowrap px-2 py-2 font-semibold sm:px-3">
                  <input
                    type="radio"
                    name={name}
                    checked={chosen === order}
                    onClick={() => click(order)}
                    onChange={() => undefined}
                    className="size-4 accent-accent"
                  />
                  {word}
                  {isSuggested ? (
                    <span className="font-medium text-accent text-xs sm:ml-auto">
                      {sayReviewAnswers(formats, "suggested")}
                    </span>
                  ) : null}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rows.map((row) => (
            <tr key={row.cell}>
              <td className={`${CELL} pr-3 font-mono text-xs max-sm:hidden`}>{row.id}</td>
              <td
                className={`${CELL} pr-2 font-mono font-semibold text-xs sm:whitespace-nowrap sm:pl-3`}
              >
                {row.cell}
              </td>
              {question.readings.map(({ order }, at) => (
                <td
                  key={order}
                  className={`${CELL} ${PADDED} whitespace-nowrap ${lookOf(order)} ${row.days[at]?.isWeekend ? "text-warn" : ""}`}
                >
                  {row.days[at]?.text}
                </td>
              ))}
            </tr>
          ))}
          <tr className="text-text-2">
            <td className={`${CELL} max-sm:hidden`} />
            <td className={`${CELL} pr-2 sm:pl-3`}>{sayReviewAnswers(formats, "On a weekend")}</td>
            {question.readings.map(({ order, weekends }) => (
              <td
                key={order}
                className={`border-b ${CELL} ${PADDED} tabular-nums ${chosen === order ? "border-b-accent" : "border-b-line"} ${lookOf(order)}`}
              >
                {weekends}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
}
