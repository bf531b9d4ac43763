"use client";

import { startTransition, useId, useOptimistic } from "react";
import { Scroll } from "@/components/ui/table";
import type { ReviewQuestion } from "@/lib/core/report/review-questions";
import type { GiveAnswer } from "./use-answer";

type Props = {
  readonly question: ReviewQuestion & { kind: "dates" };
  readonly give: GiveAnswer;
};

const CELL = "border-line border-t px-3 py-2";
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
      <table className="w-full min-w-[520px] text-left text-13">
        <thead>
          <tr>
            <th scope="col" className="px-3 py-2 pl-0 font-medium text-text-2 text-xs">
              Ticket
            </th>
            <th scope="col" className="px-3 py-2 font-medium text-text-2 text-xs">
              The same cell
            </th>
            {question.readings.map(({ order, word, isSuggested }) => (
              <th key={order} scope="col" className={`w-44 border-t p-0 ${lookOf(order)}`}>
                <label className="flex cursor-pointer items-center gap-2 px-3 py-2 font-semibold">
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
                    <span className="ml-auto font-medium text-accent text-xs">suggested</span>
                  ) : null}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rows.map((row) => (
            <tr key={row.cell}>
              <td className={`${CELL} pl-0 font-mono text-xs`}>{row.id}</td>
              <td className={`${CELL} whitespace-nowrap font-mono font-semibold text-xs`}>
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
            <td colSpan={2} className={`${CELL} pl-0`}>
              Of these cells on a weekend
            </td>
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
