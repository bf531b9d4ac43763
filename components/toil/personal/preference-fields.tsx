"use client";

import { useFormats } from "#formats";
import { DENSITIES } from "@/lib/core/domain/density";
import type { Preferences } from "@/lib/core/domain/preferences";
import { sayPersonal } from "@/lib/core/messages/personal";
import { DENSITY_WORDS } from "./density-words";
import type { SavePreferences } from "./save-preferences";
import { useKept } from "./use-kept";

type Props = { readonly preferences: Preferences; readonly save: SavePreferences };

/** Each choice is kept at once. */
export function PreferenceFields({ preferences, save }: Props) {
  const formats = useFormats();
  const [shown, change] = useKept(preferences, save);
  return (
    <div className="grid gap-5 text-13">
      <label className="flex max-w-[60ch] gap-3">
        <input
          type="checkbox"
          checked={shown.letterKeys}
          onChange={(event) => change({ letterKeys: event.currentTarget.checked })}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span>
          <span className="block font-medium">
            {sayPersonal(formats, "Single letters are commands")}
          </span>
          <span className="block text-text-2">
            {sayPersonal(
              formats,
              "J and K move, T, N and D give verdicts, G then a letter goes to a page. Switch them off if you speak to your computer or press keys by accident. Ctrl K and Escape always work.",
            )}
          </span>
        </span>
      </label>
      <fieldset>
        <legend className="mb-1.5 font-medium">{sayPersonal(formats, "Rows of tables")}</legend>
        <div className="flex flex-wrap gap-4">
          {DENSITIES.map((density) => (
            <label key={density} className="inline-flex min-h-6 items-center gap-2">
              <input
                type="radio"
                name="density"
                checked={shown.density === density}
                onChange={() => change({ density })}
                className="size-4 accent-accent"
              />
              {sayPersonal(formats, DENSITY_WORDS[density])}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
