"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Input } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { PlanAddress } from "@/lib/core/report/plan/plan-address";
import type { CompareRow } from "@/lib/core/report/plan/plan-compare";
import type { NamedScenario, PlanActions } from "./plan-actions";

type Props = {
  readonly rows: readonly CompareRow[];
  readonly words: { readonly a: string; readonly b: string | null };
  readonly knobs: PlanAddress;
  readonly saved: readonly (NamedScenario & { readonly text: string })[];
  readonly actions: PlanActions | null;
  /** The workspace's own cost of an hour: a scenario that uses it follows it. */
  readonly ownRate: number | null;
  readonly onChange: (knobs: PlanAddress) => void;
  readonly onSaved: (scenario: NamedScenario) => void;
  readonly onRemoved: (id: string) => void;
};

const MORE_DAYS = 10;
const SMALL = "h-7 px-2 text-xs";

function CompareTable({ rows, words }: Pick<Props, "rows" | "words">) {
  const formats = useFormats();
  const number = "whitespace-nowrap py-1.5 pl-3 text-right tabular-nums";
  return (
    <div className="overflow-x-auto">
      <table aria-label={sayPlanPage(formats, "Scenarios side by side")} className="w-full text-13">
        <thead className="text-text-2 text-xs">
          <tr>
            <th scope="col" className="py-1.5 text-left font-medium">
              <span className="sr-only">{sayPlanPage(formats, "Figure")}</span>
            </th>
            <th
              scope="col"
              className="rounded-t bg-accent-soft px-2 py-1.5 text-right font-medium text-accent"
            >
              A
            </th>
            {words.b === null ? null : (
              <>
                <th scope="col" className="px-2 py-1.5 text-right font-medium">
                  B
                </th>
                <th scope="col" className="py-1.5 pl-3 text-right font-medium">
                  B − A
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className="border-line border-t">
              <th scope="row" className="py-1.5 text-left font-normal">
                {row.name}
              </th>
              <td className={`${number} bg-accent-soft pr-2 ${row.isMain ? "font-semibold" : ""}`}>
                {row.a}
              </td>
              {row.b === null ? null : (
                <>
                  <td className={`${number} pr-2 ${row.isMain ? "font-semibold" : ""}`}>{row.b}</td>
                  <td className={`${number} text-text-2`}>{row.change}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SaveForm({
  knobs,
  ownRate,
  actions,
  onSaved,
}: Pick<Props, "knobs" | "onSaved" | "ownRate"> & { actions: PlanActions }) {
  const formats = useFormats();
  const [name, setName] = useState("");
  const save = async (): Promise<void> => {
    const plain = name.trim();
    if (!plain) return;
    const a = knobs.a.rate === ownRate ? { ...knobs.a, rate: null } : knobs.a;
    const saved = await actions.saveScenario(plain, a).catch(() => ({
      refusal: sayPlanPage(formats, "The scenario did not reach the server. Try again."),
    }));
    if ("refusal" in saved) {
      toast.error(saved.refusal);
      return;
    }
    setName("");
    onSaved({ id: saved.id, name: plain, knobs: knobs.a });
    toast(sayPlanPage(formats, 'Saved as "{name}"', { name: plain }));
  };
  return (
    <form
      className="mt-3 flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input
        aria-label={sayPlanPage(formats, "Name of the scenario")}
        placeholder={sayPlanPage(formats, "Name of scenario A")}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
        className="h-8 text-13"
      />
      <Button type="submit" className="h-8">
        {sayPlanPage(formats, "Save scenario")}
      </Button>
    </form>
  );
}

function Saved({
  saved,
  knobs,
  actions,
  onChange,
  onRemoved,
}: Omit<Props, "rows" | "words" | "onSaved" | "ownRate">) {
  const formats = useFormats();
  const remove = async (scenario: NamedScenario): Promise<void> => {
    const refusal = await actions
      ?.removeScenario(scenario.id)
      .catch(() => sayPlanPage(formats, "Try again."));
    if (refusal) toast.error(refusal);
    else onRemoved(scenario.id);
  };
  return (
    <ul className="mt-3 text-13">
      {saved.map((scenario) => (
        <li
          key={scenario.id}
          className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-t py-1.5"
        >
          <span className="mr-auto min-w-0">
            <span className="font-medium">{scenario.name}</span>
            <span className="block text-text-2 text-xs">{scenario.text}</span>
          </span>
          <Button className={SMALL} onClick={() => onChange({ ...knobs, a: scenario.knobs })}>
            {sayPlanPage(formats, "Use")}
          </Button>
          <Button className={SMALL} onClick={() => onChange({ ...knobs, b: scenario.knobs })}>
            {sayPlanPage(formats, "Compare")}
          </Button>
          {actions ? (
            <Button
              look="quiet"
              className="size-7 px-0"
              aria-label={sayPlanPage(formats, "Remove {name}", { name: scenario.name })}
              onClick={() => void remove(scenario)}
            >
              <X aria-hidden className="size-3.5" />
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Two scenarios beside each other, and those that have a name. */
export function Scenarios(props: Props) {
  const { rows, words, knobs, saved, actions, onChange, onSaved } = props;
  const formats = useFormats();
  const { a, b } = knobs;
  const more = { ...a, days: a.days + MORE_DAYS };
  return (
    <Card
      title={sayPlanPage(formats, "Scenarios side by side")}
      note={
        words.b === null
          ? sayPlanPage(formats, "A: {a}.", { a: words.a })
          : sayPlanPage(formats, "A: {a}. B: {b}.", { a: words.a, b: words.b })
      }
      action={
        b ? (
          <span className="flex gap-2">
            <Button className={SMALL} onClick={() => onChange({ a: b, b: a })}>
              {sayPlanPage(formats, "Swap")}
            </Button>
            <Button className={SMALL} onClick={() => onChange({ a, b: null })}>
              {sayPlanPage(formats, "End comparison")}
            </Button>
          </span>
        ) : (
          <Button className={SMALL} onClick={() => onChange({ a, b: more })}>
            {sayPlanPage(formats, "Compare with {count} more days", { count: MORE_DAYS })}
          </Button>
        )
      }
    >
      <CompareTable rows={rows} words={words} />
      {saved.length > 0 ? <Saved {...props} /> : null}
      {actions ? (
        <SaveForm knobs={knobs} ownRate={props.ownRate} actions={actions} onSaved={onSaved} />
      ) : null}
    </Card>
  );
}
