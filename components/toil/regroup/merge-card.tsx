"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { sayRegroup } from "@/lib/core/messages/regroup";
import type { RegroupView } from "@/lib/core/report/candidate/regroup-view";
import { type RegroupActions, useRegroup } from "./use-regroup";

type Props = {
  readonly taskId: string;
  readonly view: Pick<RegroupView, "similar" | "choices">;
  readonly actions: RegroupActions;
};

/** Tasks that resemble this one, with why; merging is a person's word alone. */
export function MergeCard({ taskId, view, actions }: Props) {
  const { decide, isBusy } = useRegroup(actions);
  const formats = useFormats();
  const [other, setOther] = useState("");
  const merge = (id: string): void =>
    decide(
      { kind: "merge", taskId: id, toTaskId: taskId },
      sayRegroup(formats, "Merged into this task"),
      () => setOther(""),
    );
  return (
    <Card
      title={sayRegroup(formats, "Is another task the same work?")}
      note={sayRegroup(formats, "Its tickets join this one, which keeps its name and verdicts.")}
    >
      <ul className="divide-y divide-line text-13">
        {view.similar.map(({ id, title, href, why }) => (
          <li key={id} className="flex items-start gap-3 py-2">
            <span className="min-w-0 flex-1">
              <Link className="block truncate font-medium hover:text-accent" href={href}>
                {title}
              </Link>
              <span className="block text-text-2 text-xs">{why}</span>
            </span>
            <Button
              disabled={isBusy}
              aria-label={sayRegroup(formats, "Merge {task}", { task: title })}
              onClick={() => merge(id)}
            >
              {sayRegroup(formats, "Merge")}
            </Button>
          </li>
        ))}
      </ul>
      {view.similar.length === 0 ? (
        <p className="text-13 text-text-2">
          {sayRegroup(formats, "No other task uses words like these.")}
        </p>
      ) : null}
      <div className="mt-3 flex gap-2">
        <Select
          aria-label={sayRegroup(formats, "Task to merge into this one")}
          value={other}
          onChange={(event) => setOther(event.currentTarget.value)}
          className="min-w-0 flex-1"
        >
          <option value="">{sayRegroup(formats, "Any other task …")}</option>
          {view.choices.map(({ id, word }) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
        </Select>
        <Button disabled={isBusy || other === ""} onClick={() => merge(other)}>
          {sayRegroup(formats, "Merge")}
        </Button>
      </div>
    </Card>
  );
}
