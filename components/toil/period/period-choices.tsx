"use client";

import { Link } from "@/components/ui/link";
import type { ComparisonChoice, PeriodChoice } from "@/lib/core/report/period-view";
import type { SavePreferences } from "../personal/save-preferences";

const ROW =
  "block px-3 py-1.5 text-13 hover:bg-subtle focus-visible:outline-offset-[-2px] aria-[current]:font-semibold aria-[current]:text-accent";

type Props = {
  readonly choices: readonly (PeriodChoice | ComparisonChoice)[];
  readonly save: SavePreferences;
};

/** Choices that are addresses; a comparison is kept for pages and days to come, and where that fails it still shows here. */
export function PeriodChoices({ choices, save }: Props) {
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.text}>
          <Link
            href={choice.href}
            scroll={false}
            aria-current={choice.isCurrent ? "true" : undefined}
            onClick={() => {
              if ("comparison" in choice) void save({ comparison: choice.comparison });
            }}
            className={ROW}
          >
            {choice.text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
