"use client";

import { startTransition, useId, useOptimistic } from "react";

type Props = {
  readonly label: string;
  readonly choices: readonly {
    readonly value: string;
    readonly word: string;
    readonly isDisabled?: boolean;
  }[];
  readonly chosen: string;
  readonly choose: (value: string) => Promise<void>;
};

/** A few choices side by side, one click each; radio buttons to keys and screen readers. */
export function Segments({ label, choices, chosen, choose }: Props) {
  const name = useId();
  const [shown, show] = useOptimistic(chosen);
  const click = (value: string): void =>
    startTransition(async () => {
      show(value);
      await choose(value);
    });
  return (
    <fieldset className="flex flex-wrap gap-y-1 pl-px sm:flex-nowrap">
      <legend className="sr-only">{label}</legend>
      {choices.map(({ value, word, isDisabled }) => (
        <label
          key={value}
          className="-ml-px flex h-8 min-w-10 cursor-pointer items-center justify-center border border-line-strong bg-raised px-2.5 font-medium text-13 text-text-2 first-of-type:rounded-l-md last-of-type:rounded-r-md hover:bg-subtle has-checked:relative has-disabled:cursor-not-allowed has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          {/* On click, not on change: clicking the suggestion that is chosen already is an answer too. */}
          <input
            type="radio"
            name={name}
            value={value}
            checked={shown === value}
            disabled={isDisabled}
            onClick={() => click(value)}
            onChange={() => undefined}
            className="sr-only"
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
