"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import type { PlanItem } from "@/lib/core/domain/plan";
import { SIZES } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import { formatDays } from "@/lib/core/report/format";
import type { PlanRow } from "@/lib/core/report/plan/plan-rows";

type Props = {
  readonly row: PlanRow;
  readonly sizes: readonly { readonly size: string; readonly text: string }[];
  readonly onChange: (said: Partial<PlanItem>, words: string) => void;
};

const LEAST = 0.5;
const MOST = 1000;
const CONTROL = "h-7 rounded border border-line-strong bg-bg px-1 text-13 tabular-nums";

/** A number of days, sent when the field is left or Enter is pressed. */
function DaysInput({ row, onChange, onEnd }: Omit<Props, "sizes"> & { onEnd: () => void }) {
  const formats = useFormats();
  const [text, setText] = useState(String(row.days ?? row.halfDays / 2));
  const send = (): void => {
    onEnd();
    const days = Math.round(Number(text) * 2) / 2;
    if (!Number.isFinite(days) || days < LEAST || days > MOST || days === row.days) return;
    onChange(
      { days },
      sayPlanPage(formats, "{title}: {days} days", {
        title: row.title,
        days: formatDays(days * 2, formats),
      }),
    );
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
      autoFocus
      type="number"
      min={LEAST}
      max={MOST}
      step={LEAST}
      aria-label={sayPlanPage(formats, "Engineer-days of {title}", { title: row.title })}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={send}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") onEnd();
      }}
      className={`${CONTROL} w-20 text-right`}
    />
  );
}

/** Effort as a size or in days; until somebody says one, the size that stands for the remedy. */
export function EffortField({ row, sizes, onChange }: Props) {
  const formats = useFormats();
  const { title } = row;
  const [isTyping, setTyping] = useState(false);
  if (isTyping) return <DaysInput row={row} onChange={onChange} onEnd={() => setTyping(false)} />;
  const chosen = row.days === null ? (row.size ?? "assumed") : "typed";
  const choose = (choice: string): void => {
    if (choice === "days") {
      setTyping(true);
      return;
    }
    const size = SIZES.find((one) => one === choice) ?? null;
    onChange(
      { size, days: null },
      size ? `${title}: ${size}` : sayPlanPage(formats, "{title}: no estimate", { title }),
    );
  };
  return (
    <select
      aria-label={sayPlanPage(formats, "Effort of {title}", { title })}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
      className={`${CONTROL} w-20 ${row.isAssumed ? "text-text-2" : ""}`}
    >
      {row.isAssumed ? (
        <option value="assumed">{row.effort} *</option>
      ) : (
        <option value="assumed">{sayPlanPage(formats, "No estimate")}</option>
      )}
      {chosen === "typed" ? <option value="typed">{row.effort}</option> : null}
      {sizes.map(({ size, text }) => (
        <option key={size} value={size}>
          {text}
        </option>
      ))}
      <option value="days">{sayPlanPage(formats, "In days …")}</option>
    </select>
  );
}
