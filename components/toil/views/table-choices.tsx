"use client";

import { Columns3 } from "lucide-react";
import { useFormats } from "#formats";
import { Disclosure } from "@/components/ui/disclosure";
import { DENSITIES, type Density } from "@/lib/core/domain/density";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import type { SavePreferences } from "../personal/save-preferences";
import { useKept } from "../personal/use-kept";

const ROWS = {
  compact: "Compact rows",
  default: "Default rows",
  roomy: "Roomy rows",
} as const satisfies Readonly<Record<Density, string>>;

type Shown = { readonly hiddenColumns: readonly string[]; readonly density: Density };

type Props = {
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  readonly shown: Shown;
  readonly save: SavePreferences;
};

/** Which columns stand and how high rows are; kept for the person at once. */
export function TableChoices({ columns, shown, save }: Props) {
  const [seen, change] = useKept(shown, save);
  const formats = useFormats();
  const toggle = (key: string): void => {
    const { hiddenColumns } = seen;
    change({
      hiddenColumns: hiddenColumns.includes(key)
        ? hiddenColumns.filter((one) => one !== key)
        : [...hiddenColumns, key],
    });
  };
  return (
    <Disclosure
      className="relative hidden md:block"
      summaryClassName="inline-flex h-7 items-center gap-1.5 px-2 text-13 text-text-2 hover:text-accent"
      summary={
        <>
          <Columns3 aria-hidden className="size-3.5" /> {sayCandidateActs(formats, "Columns")}
        </>
      }
    >
      <div className="absolute right-0 z-20 mt-1 w-60 rounded-md border border-line bg-raised p-3 text-13 shadow-lg">
        <fieldset>
          <legend className="mb-1 font-medium text-text-2 text-xs">
            {sayCandidateActs(formats, "Columns")}
          </legend>
          {columns.map(({ key, text }) => (
            <label key={key} className="flex min-h-7 items-center gap-2">
              <input
                type="checkbox"
                checked={!seen.hiddenColumns.includes(key)}
                onChange={() => toggle(key)}
                className="size-4 accent-accent"
              />
              {text}
            </label>
          ))}
        </fieldset>
        <fieldset className="mt-2 border-line border-t pt-2">
          <legend className="sr-only">{sayCandidateActs(formats, "Height of rows")}</legend>
          {DENSITIES.map((density) => (
            <label key={density} className="flex min-h-7 items-center gap-2">
              <input
                type="radio"
                name="row-height"
                checked={seen.density === density}
                onChange={() => change({ density })}
                className="size-4 accent-accent"
              />
              {sayCandidateActs(formats, ROWS[density])}
            </label>
          ))}
        </fieldset>
      </div>
    </Disclosure>
  );
}
