"use client";

import { useFormats } from "#formats";
import type { PlanKnobs } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import { Knob } from "./knob";

type Props = {
  readonly knobs: PlanKnobs;
  /** The workspace's own hourly cost; null when none is entered. */
  readonly ownRate: number | null;
  readonly rateNote: string;
  readonly onChange: (knobs: PlanKnobs) => void;
};

const DAYS_SHOWN = 60;
const DAYS_MOST = 1000;
const YEARS_MOST = 5;
const RATE_SHOWN = 150;
const RATE_MOST = 10_000;

/** Three sliders and one switch; every answer is computed in the browser. */
export function WhatIf({ knobs, ownRate, rateNote, onChange }: Props) {
  const formats = useFormats();
  const rateMax = Math.ceil(Math.max(RATE_SHOWN, (ownRate ?? 0) * 2) / 10) * 10;
  return (
    <section
      aria-label={sayPlanPage(formats, "What if")}
      className="mb-6 grid gap-x-8 gap-y-4 rounded-card border border-line bg-raised p-4 sm:grid-cols-2 xl:grid-cols-4"
    >
      <Knob
        label={sayPlanPage(formats, "Engineer-days")}
        value={knobs.days}
        min={0}
        max={Math.max(DAYS_SHOWN, Math.ceil(knobs.days / 20) * 20)}
        most={DAYS_MOST}
        step={1}
        digits={1}
        note={sayPlanPage(formats, "What the box holds, this quarter.")}
        onChange={(days) => onChange({ ...knobs, days: Math.round(days * 2) / 2 })}
      />
      <Knob
        label={sayPlanPage(formats, "Target years")}
        value={knobs.months / 12}
        min={1}
        max={YEARS_MOST}
        most={YEARS_MOST}
        step={1}
        digits={0}
        note={sayPlanPage(formats, "How long an automation may take to be worth it.")}
        onChange={(years) => onChange({ ...knobs, months: Math.round(years) * 12 })}
      />
      <Knob
        label={sayPlanPage(formats, "Cost per hour")}
        value={knobs.rate}
        min={1}
        max={rateMax}
        most={RATE_MOST}
        step={1}
        digits={2}
        note={rateNote}
        onChange={(rate) => onChange({ ...knobs, rate })}
      />
      <div>
        <label className="flex min-h-7 items-center gap-2 font-medium text-13">
          <input
            type="checkbox"
            checked={knobs.isCautious}
            onChange={(event) => onChange({ ...knobs, isCautious: event.target.checked })}
            className="size-4 accent-accent"
          />
          {sayPlanPage(formats, "Cautious")}
        </label>
        <p className="mt-1 text-text-3 text-xs">
          {sayPlanPage(
            formats,
            "Plan on the P10 of each task: nine times in ten it gives more. Answers come at once, and the address of this page holds them.",
          )}
        </p>
      </div>
    </section>
  );
}
