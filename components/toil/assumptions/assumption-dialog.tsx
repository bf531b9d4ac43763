"use client";

import { useState, useTransition } from "react";
import { Field, Input, TextArea } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import type { AssumptionRow } from "@/lib/core/report/assumptions/assumptions-view";

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

/** One assumption with all its fields; saving makes a new version of the settings. */
export function AssumptionDialog({ row, version, save, onClose }: Props) {
  const [texts, setTexts] = useState(
    () => new Map(row.fields.map(({ path, text }) => [path, text])),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const submit = (): void =>
    start(async () => {
      const answer = await save({ key: row.key, seenVersion: version, typed: [...texts] }).catch(
        () => "The change did not reach the server. Try again.",
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
        {row.fields.map(({ path, label, kind }) => {
          const Control = kind === "lines" ? TextArea : Input;
          return (
            <Field key={path} label={label}>
              <Control
                {...(kind === "lines"
                  ? { rows: 6 }
                  : { inputMode: kind === "words" || kind === "date" ? "text" : "decimal" })}
                value={texts.get(path) ?? ""}
                placeholder={kind === "date" ? "YYYY-MM-DD" : "not entered"}
                onChange={(event: { target: { value: string } }) =>
                  setTexts(new Map(texts).set(path, event.target.value))
                }
              />
            </Field>
          );
        })}
      </div>
      <p className="text-text-3 text-xs">
        {row.unit}. {row.source}
      </p>
    </FormDialog>
  );
}
