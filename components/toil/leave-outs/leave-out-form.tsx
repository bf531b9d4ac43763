"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Field, Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import type { LeaveOutCondition } from "@/lib/core/domain/leave-out";
import { CHANNELS, PRIORITIES, TICKET_TYPES } from "@/lib/core/domain/ticket";
import { sayCoverage } from "@/lib/core/messages/coverage";
import { sayLeaveOuts } from "@/lib/core/messages/leave-outs";
import type { LeaveOutLine, LeaveOutPreview } from "@/lib/core/report/leave-outs/leave-outs-view";
import {
  asCondition,
  asTyped,
  CHANNEL_WORDS,
  TYPE_WORDS,
  type TypedCondition,
} from "@/lib/core/report/leave-outs/typed-condition";
import type { LeaveOutActs, WrittenLeaveOut } from "./leave-out-acts";

/** Names that tickets have, most frequent first. */
export type LeaveOutChoices = Readonly<Record<"source" | "team" | "service", readonly string[]>>;

type Props = {
  /** The one that is changed; null: a new one. */
  readonly before: LeaveOutLine | null;
  readonly condition: LeaveOutCondition;
  readonly choices: LeaveOutChoices;
  readonly preview: LeaveOutActs["preview"];
  readonly isBusy: boolean;
  readonly onSave: (written: WrittenLeaveOut) => void;
  readonly onClose: () => void;
};

type Fields = {
  readonly typed: TypedCondition;
  readonly set: (change: Partial<TypedCondition>) => void;
  readonly choices: LeaveOutChoices;
};

const NAMES = { source: "Source", team: "Team", service: "Service" } as const;

function NameField({ field, typed, set, choices }: Fields & { field: keyof LeaveOutChoices }) {
  const formats = useFormats();
  const list = `leave-out-${field}`;
  return (
    <Field label={sayLeaveOuts(formats, NAMES[field])}>
      <Input
        list={list}
        value={typed[field]}
        onChange={(event) => set({ [field]: event.currentTarget.value })}
        autoComplete="off"
      />
      <datalist id={list}>
        {choices[field].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}

type Choice = { readonly value: string; readonly text: string };

function ChoiceField({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}) {
  const formats = useFormats();
  return (
    <Field label={label}>
      <Select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{sayLeaveOuts(formats, "any")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function KindFields({ typed, set }: Fields) {
  const formats = useFormats();
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <ChoiceField
        label={sayLeaveOuts(formats, "Type")}
        value={typed.type}
        choices={TICKET_TYPES.map((value) => ({
          value,
          text: sayCoverage(formats, TYPE_WORDS[value]),
        }))}
        onChange={(type) => set({ type })}
      />
      <ChoiceField
        label={sayLeaveOuts(formats, "Came by")}
        value={typed.channel}
        choices={CHANNELS.map((value) => ({
          value,
          text: sayCoverage(formats, CHANNEL_WORDS[value]),
        }))}
        onChange={(channel) => set({ channel })}
      />
      <ChoiceField
        label={sayLeaveOuts(formats, "Priority")}
        value={typed.priority}
        choices={PRIORITIES.map((value) => ({ value: String(value), text: `P${value}` }))}
        onChange={(priority) => set({ priority })}
      />
    </div>
  );
}

function DayFields({ typed, set }: Fields) {
  const formats = useFormats();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={sayLeaveOuts(formats, "Opened from")}>
        <Input
          type="date"
          value={typed.since}
          onChange={(event) => set({ since: event.currentTarget.value })}
        />
      </Field>
      <Field label={sayLeaveOuts(formats, "Opened before")}>
        <Input
          type="date"
          value={typed.until}
          onChange={(event) => set({ until: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}

function Taken({ preview }: { preview: LeaveOutPreview | string | null }) {
  const formats = useFormats();
  if (preview === null) return null;
  if (typeof preview === "string") return <Notice tone="bad" title={preview} />;
  return (
    <Notice tone={preview.isNothing ? "warn" : "info"} title={preview.sentence}>
      {preview.examples.length > 0 ? (
        <>
          <p className="text-xs">{sayLeaveOuts(formats, "The newest:")}</p>
          <ul className="mt-1 grid gap-0.5 text-xs">
            {preview.examples.map((example) => (
              <li key={example} className="truncate">
                {example}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}

/** Says which tickets are left out; what that takes is shown before it can be saved. */
export function LeaveOutForm({ before, condition, choices, onSave, onClose, ...props }: Props) {
  const formats = useFormats();
  const [name, setName] = useState(before?.name ?? "");
  const [typed, setTyped] = useState(asTyped(condition));
  const [preview, setPreview] = useState<LeaveOutPreview | string | null>(null);
  const [isLooking, start] = useTransition();
  const id = before?.id ?? null;
  const written = { id, name: name.trim(), condition: asCondition(typed) };
  const isShown = preview !== null && typeof preview !== "string";
  const look = (): void =>
    start(async () => {
      const failed = sayLeaveOuts(formats, "That could not be counted. Try once more.");
      setPreview(await props.preview(written.condition, id).catch(() => failed));
    });
  const fields: Fields = {
    typed,
    choices,
    set: (change) => {
      setTyped({ ...typed, ...change });
      // What was counted was another question.
      setPreview(null);
    },
  };
  return (
    <FormDialog
      title={
        before
          ? sayLeaveOuts(formats, "Change {name}", { name: before.name })
          : sayLeaveOuts(formats, "Leave tickets out")
      }
      isWide
      isBusy={props.isBusy || isLooking}
      save={
        isShown
          ? sayLeaveOuts(formats, "Leave these out")
          : sayLeaveOuts(formats, "See what it takes")
      }
      onSave={() => (isShown ? onSave(written) : look())}
      onClose={onClose}
    >
      <Field label={sayLeaveOuts(formats, "Name")}>
        <Input
          required
          maxLength={60}
          value={name}
          placeholder={sayLeaveOuts(formats, "spam")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <p className="text-13 text-text-2">
        {sayLeaveOuts(formats, "Takes tickets for which all that is said here holds.")}
      </p>
      <div className="grid gap-4 sm:grid-cols-3">
        <NameField field="source" {...fields} />
        <NameField field="team" {...fields} />
        <NameField field="service" {...fields} />
      </div>
      <Field
        label={sayLeaveOuts(formats, "Title contains")}
        hint={sayLeaveOuts(formats, "Several with commas: one of them is enough.")}
      >
        <Input
          value={typed.titles}
          onChange={(event) => fields.set({ titles: event.currentTarget.value })}
        />
      </Field>
      <KindFields {...fields} />
      <DayFields {...fields} />
      {typed.import ? (
        <p className="text-13 text-text-2">
          {sayLeaveOuts(formats, "Only tickets that one import wrote last.")}
        </p>
      ) : null}
      <div aria-live="polite">
        <Taken preview={preview} />
      </div>
    </FormDialog>
  );
}
