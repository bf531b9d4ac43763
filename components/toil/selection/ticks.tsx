"use client";

import { useFormats } from "#formats";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import { useSelection } from "./selection-provider";

const BOX = "block size-4 accent-accent";
/** The box is small, its target is not. */
const TARGET = "relative z-1 grid size-7 place-items-center";

/** Ticks one row. */
export function RowTick({ id, title }: { id: string; title: string }) {
  const { has, toggle } = useSelection();
  const formats = useFormats();
  return (
    <label className={TARGET}>
      <input
        type="checkbox"
        data-candidate-tick={id}
        aria-label={sayCandidateActs(formats, "Select {task}", { task: title })}
        checked={has(id)}
        onChange={() => toggle(id)}
        className={BOX}
      />
    </label>
  );
}

/** Ticks all rows that are shown, or none. */
export function AllTick() {
  const { rows, selected, select } = useSelection();
  const formats = useFormats();
  const isAll = rows.length > 0 && selected.length === rows.length;
  return (
    <label className={TARGET}>
      <input
        type="checkbox"
        aria-label={sayCandidateActs(formats, "Select all rows shown")}
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = selected.length > 0 && !isAll;
        }}
        onChange={() => select(isAll ? [] : rows.map(({ id }) => id))}
        className={BOX}
      />
    </label>
  );
}
