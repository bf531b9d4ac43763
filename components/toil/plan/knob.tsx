"use client";

import { Minus, Plus } from "lucide-react";
import { useState } from "react";
import { useFormats } from "#formats";
import { sayPlanPage } from "@/lib/core/messages/plan-page";

type Props = {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The number field takes more than the slider shows. */
  readonly most: number;
  readonly digits: number;
  readonly note: string;
  readonly onChange: (value: number) => void;
};

const STEP_BUTTON =
  "grid size-7 place-items-center rounded border border-line-strong text-text-2 hover:bg-subtle hover:text-text disabled:opacity-50";

/** One slider with buttons and a number field: whichever hand is nearest. */
export function Knob({ label, value, min, max, step, most, digits, note, onChange }: Props) {
  const formats = useFormats();
  const [draft, setDraft] = useState<string | null>(null);
  const set = (next: number) => onChange(Math.min(most, Math.max(min, Number(next.toFixed(2)))));
  const typed = (text: string): void => {
    setDraft(text);
    const read = Number(text);
    if (text.trim() !== "" && Number.isFinite(read)) set(read);
  };
  const shown = value === null ? "" : String(Number(value.toFixed(digits)));
  return (
    <div className="min-w-0">
      <div className="flex items-center gap-1">
        <span className="mr-auto min-w-0 truncate font-medium text-13">{label}</span>
        <button
          type="button"
          aria-label={sayPlanPage(formats, "{label}: less", { label })}
          disabled={value === null || value <= min}
          onClick={() => set((value ?? min) - step)}
          className={STEP_BUTTON}
        >
          <Minus aria-hidden className="size-3.5" />
        </button>
        <input
          type="number"
          aria-label={label}
          value={draft ?? shown}
          min={min}
          max={most}
          step="any"
          placeholder={sayPlanPage(formats, "not set")}
          onChange={(event) => typed(event.target.value)}
          onBlur={() => setDraft(null)}
          className="h-7 w-14 rounded border border-line-strong bg-bg px-1.5 text-right text-13 tabular-nums [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          type="button"
          aria-label={sayPlanPage(formats, "{label}: more", { label })}
          disabled={value !== null && value >= most}
          onClick={() => set((value ?? min) + step)}
          className={STEP_BUTTON}
        >
          <Plus aria-hidden className="size-3.5" />
        </button>
      </div>
      <input
        type="range"
        aria-label={sayPlanPage(formats, "{label}, slider", { label })}
        value={Math.min(max, value ?? min)}
        min={min}
        max={max}
        step={step}
        onChange={(event) => set(Number(event.target.value))}
        className="my-1 block h-6 w-full accent-accent"
      />
      <p className="text-text-3 text-xs">{note}</p>
    </div>
  );
}
