"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { useFormats } from "#formats";
import { Field, Input, Select, TextArea } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import type { PlanItem } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";

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
  const formats = useFormats();
  const titles = new Map(others.map(({ id, title }) => [id, title]));
  const chosen = ids.map((id) => ({
    id,
    title: titles.get(id) ?? sayPlanPage(formats, "a task that is gone"),
  }));
  return (
    <div>
      <Field label={label} hint={hint}>
        <Select
          value=""
          disabled={ids.length >= MOST_TIES}
          onChange={(event) => onChange([...ids, event.target.value])}
        >
          <option value="">{sayPlanPage(formats, "Choose a task …")}</option>
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
          {chosen.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                aria-label={sayPlanPage(formats, "{title}: take away", { title })}
                onClick={() => onChange(ids.filter((one) => one !== id))}
                className="inline-flex h-7 max-w-72 items-center gap-1.5 rounded-md border border-line-strong px-2 text-xs hover:bg-subtle"
              >
                <span className="truncate">{title}</span>
                <X aria-hidden className="size-3 shrink-0" />
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
  const formats = useFormats();
  const [said, setSaid] = useState(item);
  const save = (): void => {
    const { owner, note, needs, excludes, fund } = said;
    const skill = said.skill?.trim() || null;
    onSave({ owner: owner.trim(), note: note.trim(), needs, excludes, skill, fund });
    onClose();
  };
  return (
    <FormDialog title={title} onSave={save} onClose={onClose}>
      <Field label={sayPlanPage(formats, "Owner")}>
        <Input
          value={said.owner}
          maxLength={120}
          onChange={(event) => setSaid({ ...said, owner: event.target.value })}
        />
      </Field>
      <Field
        label={sayPlanPage(formats, "Note")}
        hint={sayPlanPage(formats, "Shown as the reason when the task is left out.")}
      >
        <TextArea
          value={said.note}
          maxLength={500}
          onChange={(event) => setSaid({ ...said, note: event.target.value })}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={sayPlanPage(formats, "Skill")}
          hint={sayPlanPage(formats, "As the limits name it; empty: engineer.")}
        >
          <Input
            value={said.skill ?? ""}
            maxLength={60}
            onChange={(event) => setSaid({ ...said, skill: event.target.value })}
          />
        </Field>
        {funds.length > 0 ? (
          <Field
            label={sayPlanPage(formats, "Fund")}
            hint={sayPlanPage(formats, "Restricted money pays only for what it names.")}
          >
            <Select
              value={said.fund ?? ""}
              onChange={(event) => setSaid({ ...said, fund: event.target.value || null })}
            >
              <option value="">{sayPlanPage(formats, "The first that may")}</option>
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
        label={sayPlanPage(formats, "Needs")}
        hint={sayPlanPage(formats, "Only in the box together with these.")}
        ids={said.needs}
        others={others}
        onChange={(needs) => setSaid({ ...said, needs })}
      />
      <Ties
        label={sayPlanPage(formats, "Instead of")}
        hint={sayPlanPage(formats, "Never in the box beside these.")}
        ids={said.excludes}
        others={others}
        onChange={(excludes) => setSaid({ ...said, excludes })}
      />
    </FormDialog>
  );
}
