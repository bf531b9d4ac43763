"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Field, Input, TextArea } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import { sayAssumptionsPage } from "@/lib/core/messages/assumptions-page";
import type { AssumptionRow, ShownField } from "@/lib/core/report/assumptions/assumptions-view";

export type SaveAssumption = (asked: {
  key: string;
  seenVersion: number;
  typed: [string, string][];
}) => Promise<string | null>;

type Props = {
  readonly row: AssumptionRow;
  readonly version: number;
  readonly save: SaveAssumption;
  readonly onClose: () => void;
};

type ControlProps = {
  readonly field: ShownField;
  readonly text: string;
  readonly onType: (text: string) => void;
};

const IN_NUMBERS: readonly ShownField["kind"][] = ["number", "share"];

function FieldControl({ field: { label, kind }, text, onType }: ControlProps) {
  const formats = useFormats();
  if (kind === "tick") {
    return (
      <label className="flex items-center gap-2 text-13 font-medium sm:col-span-3">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={text === "yes"}
          onChange={({ target }) => onType(target.checked ? "yes" : "")}
        />
        {label}
      </label>
    );
  }
  const Control = kind === "lines" ? TextArea : Input;
  return (
    <Field label={label}>
      <Control
        {...(kind === "lines"
          ? { rows: 6 }
          : { inputMode: IN_NUMBERS.includes(kind) ? "decimal" : "text" })}
        value={text}
        placeholder={sayAssumptionsPage(formats, kind === "date" ? "YYYY-MM-DD" : "not entered")}
        onChange={(event: { target: { value: string } }) => onType(event.target.value)}
      />
    </Field>
  );
}

/** One assumption with all its fields; saving makes a new version of the settings. */
export function AssumptionDialog({ row, version, save, onClose }: Props) {
  const [texts, setTexts] = useState(
    () => new Map(row.fields.map(({ path, text }) => [path, text])),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const formats = useFormats();
  const submit = (): void =>
    start(async () => {
      const answer = await save({ key: row.key, seenVersion: version, typed: [...texts] }).catch(
        () => sayAssumptionsPage(formats, "The change did not reach the server. Try again."),
      );
      setRefusal(answer);
      if (answer === null) onClose();
    });
  const isList = row.fields.some(({ kind }) => kind === "lines");
  return (
    <FormDialog title={row.name} onSave={submit} onClose={onClose} isBusy={isBusy} isWide={isList}>
      {refusal ? <Notice tone="bad" title={refusal} /> : null}
      <p className="text-13 text-text-2">{row.hint}</p>
      <div className={row.fields.length > 2 ? "grid gap-3 sm:grid-cols-3" : "grid gap-3"}>
        {row.fields.map((field) => (
          <FieldControl
            key={field.path}
            field={field}
            text={texts.get(field.path) ?? ""}
            onType={(text) => setTexts(new Map(texts).set(field.path, text))}
          />
        ))}
      </div>
      <p className="text-text-3 text-xs">
        {row.unit}. {row.source}
      </p>
    </FormDialog>
  );
}
