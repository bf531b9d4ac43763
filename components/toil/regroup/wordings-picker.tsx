"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Input } from "@/components/ui/field";
import { sayRegroup } from "@/lib/core/messages/regroup";
import type { RegroupView } from "@/lib/core/report/candidate/regroup-view";
import { TickedWordings } from "./ticked-wordings";
import { type RegroupActions, useRegroup } from "./use-regroup";

type Props = {
  readonly taskId: string;
  readonly view: Pick<RegroupView, "wordings" | "hidden" | "choices">;
  readonly actions: RegroupActions;
};

/** Wordings with boxes to tick, and what becomes of the ticked ones: a task of their own, or a part of another. */
export function WordingsPicker({ taskId, view, actions }: Props) {
  const { decide, isBusy } = useRegroup(actions);
  const formats = useFormats();
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState("");
  const wanted = filter.trim().toLowerCase();
  const shown = view.wordings.filter(({ text }) => text.toLowerCase().includes(wanted));
  const toggle = (id: string, isOn: boolean): void => {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    tick(next);
  };
  return (
    <section aria-label={sayRegroup(formats, "Wordings")} aria-busy={isBusy}>
      <div className="sticky top-12 z-10 -mx-1 grid gap-3 bg-bg px-1 py-3">
        <Input
          type="search"
          aria-label={sayRegroup(formats, "Filter the wordings")}
          placeholder={sayRegroup(formats, "Filter the wordings")}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <TickedWordings
          taskId={taskId}
          signatureIds={[...ticked]}
          choices={view.choices}
          isBusy={isBusy}
          decide={(wish, told) => decide(wish, told, () => tick(new Set()))}
        />
      </div>
      <ul className="divide-y divide-line border-line border-y text-13">
        {shown.map(({ id, text, count }) => (
          <li key={id}>
            <label className="flex min-h-9 cursor-pointer items-center gap-3 px-1 py-1.5 hover:bg-subtle has-checked:bg-accent-soft">
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
                className="size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0 flex-1 break-words">{text}</span>
              <span className="shrink-0 text-text-2 tabular-nums">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <p className="py-6 text-center text-13 text-text-2">
          {sayRegroup(formats, "No wording has these words.")}
        </p>
      ) : null}
      {view.hidden ? <p className="mt-2 text-text-3 text-xs">{view.hidden}</p> : null}
    </section>
  );
}
