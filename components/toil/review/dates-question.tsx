"use client";

import { startTransition, useId, useOptimistic } from "react";
import { Scroll } from "@/components/ui/table";
import type { ReviewQuestion } from "@/lib/core/report/review-questions";
import type { GiveAnswer } from "./use-answer";

type Props = {
  readonly question: ReviewQuestion & { kind: "dates" };
  readonly give: GiveAnswer;
};

const CELL = "border-line border-t px-2 py-2 sm:px-3";
const CHOSEN = "border-x border-x-accent bg-accent-soft";
const OPEN = "border-x border-x-line";

/** The same cells read both ways, side by side; a click on a reading chooses it. */
export function DatesQuestion({ question, give }: Props) {
  const name = useId();
  const [chosen, choose] = useOptimistic(question.readings.find(({ isChosen }) => isChosen)?.order);
  const click = (dateOrder: "dmy" | "mdy"): void =>
    startTransition(async () => {
      choose(dateOrder);
      await give({ dateOrder });
    });
  const lookOf = (order: string): string => (chosen === order ? CHOSEN : OPEN);
  return (
    <Scroll label="The same cells, read both ways">
      <table className="w-full text-left text-13">
        <thead>
          <tr>
            <th
              scope="col"
              className="px-3 py-2 pl-0 font-medium text-text-2 text-xs max-sm:hidden"
            >
              Ticket
            </th>
            <th
              scope="col"
              className="px-2 py-2 font-medium text-text-2 text-xs max-sm:pl-0 sm:px-3"
            >
              The same cell
            </th>
            {question.readings.map(({ order, word, isSuggested }) => (
              <th key={order} scope="col" className={`border-t p-0 sm:w-52 ${lookOf(order)}`}>
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
                    <span className="font-medium text-accent text-xs sm:ml-auto">suggested</span>
                  ) : null}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rows.map((row) => (
            <tr key={row.cell}>
              <td className={`${CELL} pl-0 font-mono text-xs max-sm:hidden`}>{row.id}</td>
              <td
                className={`${CELL} font-mono font-semibold text-xs max-sm:pl-0 sm:whitespace-nowrap`}
              >
                {row.cell}
              </td>
              {question.readings.map(({ order }, at) => (
                <td
                  key={order}
                  className={`${CELL} whitespace-nowrap ${lookOf(order)} ${row.days[at]?.isWeekend ? "text-warn" : ""}`}
                >
                  {row.days[at]?.text}
                </td>
              ))}
            </tr>
          ))}
          <tr className="text-text-2">
            <td className={`${CELL} pl-0 max-sm:hidden`} />
            <td className={`${CELL} max-sm:pl-0`}>On a weekend</td>
            {question.readings.map(({ order, weekends }) => (
              <td key={order} className={`border-b ${CELL} tabular-nums ${lookOf(order)}`}>
                {weekends}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
}
