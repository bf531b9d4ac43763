"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Field, Input, Select, TextArea } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import type { PlanItem } from "@/lib/core/domain/plan";

export type OtherTask = { readonly id: string; readonly title: string };

type Props = {
  readonly title: string;
  readonly item: PlanItem;
  /** All other tasks of the plan, by title. */
  readonly others: readonly OtherTask[];
  /** Names of the funds that are set. */
  readonly funds: readonly string[];
  readonly onSave: (said: Partial<PlanItem>) => void;
  readonly onClose: () => void;
};

type TiesProps = {
  readonly label: string;
  readonly hint: string;
  readonly ids: readonly string[];
  readonly others: readonly OtherTask[];
  readonly onChange: (ids: readonly string[]) => void;
};

const MOST_TIES = 20;

/** A short list of other tasks, each taken away by one click; more are chosen from the menu. */
function Ties({ label, hint, ids, others, onChange }: TiesProps) {
  const titles = new Map(others.map(({ id, title }) => [id, title]));
  return (
    <div>
      <Field label={label} hint={hint}>
        <Select
          value=""
          disabled={ids.length >= MOST_TIES}
          onChange={(event) => onChange([...ids, event.target.value])}
        >
          <option value="">Choose a task …</option>
          {others
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </Select>
      </Field>
      {ids.length > 0 ? (
        <ul className="mt-1.5 flex flex-wrap gap-1.5">
          {ids.map((id) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => onChange(ids.filter((one) => one !== id))}
                className="inline-flex h-7 max-w-72 items-center gap-1.5 rounded-md border border-line-strong px-2 text-xs hover:bg-subtle"
              >
                <span className="truncate">{titles.get(id) ?? "a task that is gone"}</span>
                <X aria-hidden className="size-3 shrink-0" />
                <span className="sr-only">: take away</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What people say about one task: who does it, a note, what it needs and what it rules out. */
export function ItemDialog({ title, item, others, funds, onSave, onClose }: Props) {
  const [said, setSaid] = useState(item);
  const save = (): void => {
    const { owner, note, needs, excludes, fund } = said;
    const skill = said.skill?.trim() || null;
    onSave({ owner: owner.trim(), note: note.trim(), needs, excludes, skill, fund });
    onClose();
  };
  return (
    <FormDialog title={title} onSave={save} onClose={onClose}>
      <Field label="Owner">
        <Input
          value={said.owner}
          maxLength={120}
          onChange={(event) => setSaid({ ...said, owner: event.target.value })}
        />
      </Field>
      <Field label="Note" hint="Shown as the reason when the task is left out.">
        <TextArea
          value={said.note}
          maxLength={500}
          onChange={(event) => setSaid({ ...said, note: event.target.value })}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Skill" hint="As the limits name it; empty: engineer.">
          <Input
            value={said.skill ?? ""}
            maxLength={60}
            onChange={(event) => setSaid({ ...said, skill: event.target.value })}
          />
        </Field>
        {funds.length > 0 ? (
          <Field label="Fund" hint="Restricted money pays only for what it names.">
            <Select
              value={said.fund ?? ""}
              onChange={(event) => setSaid({ ...said, fund: event.target.value || null })}
            >
              <option value="">The first that may</option>
              {funds.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
      </div>
      <Ties
        label="Needs"
        hint="Only in the box together with these."
        ids={said.needs}
        others={others}
        onChange={(needs) => setSaid({ ...said, needs })}
      />
      <Ties
        label="Instead of"
        hint="Never in the box beside these."
        ids={said.excludes}
        others={others}
        onChange={(excludes) => setSaid({ ...said, excludes })}
      />
    </FormDialog>
  );
}
