"use client";

import { startTransition, useOptimistic } from "react";

type Props = {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly word: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => Promise<void>;
  /** What stands when none of the choices is chosen. */
  readonly otherwise?: string;
  readonly isMarked?: boolean;
};

/** A menu of many choices. */
export function FieldMenu({ label, choices, chosen, choose, otherwise, isMarked = false }: Props) {
  const [shown, show] = useOptimistic(chosen);
  const look = isMarked
    ? "border-accent bg-accent-soft font-semibold text-accent"
    : "border-line-strong bg-raised text-text";
  return (
    <select
      aria-label={label}
      value={shown}
      onChange={({ currentTarget: { value } }) =>
        startTransition(async () => {
          show(value);
          await choose(value);
        })
      }
      className={`h-8 w-full min-w-40 max-w-56 rounded-md border px-2 text-13 ${look}`}
    >
      {otherwise === undefined ? null : (
        <option value="" disabled>
          {otherwise}
        </option>
      )}
      {choices.map(({ value, word }) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  );
}
