"use client";

import { Plus, X } from "lucide-react";
import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import { type Objective, SERVES } from "@/lib/core/domain/application";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import type { RegisterActions } from "./register-actions";
import { TypedNumber } from "./typed-number";

const MIDDLE = 50;

type LineProps = {
  readonly row: Objective;
  /** Counted from one. */
  readonly place: number;
  readonly compartments: readonly string[];
  readonly onChange: (said: Partial<Objective>) => void;
  readonly onRemove: () => void;
};

function ObjectiveLine({ row, place, compartments, onChange, onRemove }: LineProps) {
  const formats = useFormats();
  return (
    <li className="flex items-center gap-2">
      <Input
        aria-label={sayApplicationsPage(formats, "Objective {place}", { place })}
        maxLength={120}
        value={row.name}
        placeholder={sayApplicationsPage(formats, "On-time deliveries of 97 % and more")}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TypedNumber
        aria-label={sayApplicationsPage(formats, "Weight of objective {place}", { place })}
        className="max-w-20"
        value={row.weight}
        most={100}
        onRead={(weight) => onChange({ weight: weight ?? 0 })}
      />
      <Select
        aria-label={sayApplicationsPage(formats, "Compartment of objective {place}", { place })}
        className="max-w-32"
        value={row.serves}
        onChange={(event) => {
          const serves = SERVES.find((one) => one === event.target.value);
          if (serves) onChange({ serves });
        }}
      >
        {SERVES.map((serves, at) => (
          <option key={serves} value={serves}>
            {compartments[at]}
          </option>
        ))}
      </Select>
      <button
        type="button"
        aria-label={sayApplicationsPage(formats, "Take away objective {place}", { place })}
        onClick={onRemove}
        className="grid size-8 shrink-0 place-items-center rounded text-text-3 hover:bg-subtle hover:text-text"
      >
        <X aria-hidden className="size-4" />
      </button>
    </li>
  );
}

type Props = {
  readonly objectives: readonly Objective[];
  readonly actions: RegisterActions;
  /** What the compartments of the box are called, in the order of SERVES. */
  readonly compartments: readonly string[];
  readonly onClose: () => void;
};

/** What the organisation wants, and how much each of it counts. */
export function ObjectivesDialog({ objectives, compartments, actions, onClose }: Props) {
  const formats = useFormats();
  const [rows, setRows] = useState<readonly Objective[]>(objectives);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const change = (id: string, said: Partial<Objective>): void =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...said } : row)));
  const save = (): void =>
    start(async () => {
      const answer = await actions.keepObjectives(rows.filter(({ name }) => name.trim() !== ""));
      setRefusal(answer);
      if (answer === null) onClose();
    });
  return (
    <FormDialog
      title={sayApplicationsPage(formats, "Objectives")}
      onSave={save}
      onClose={onClose}
      isBusy={isBusy}
    >
      {refusal ? <Notice tone="bad" title={refusal} /> : null}
      <p className="text-13 text-text-2">
        {sayApplicationsPage(
          formats,
          "Weights from 1 to 100. An application that carries a whole objective of weight 80, measured, contributes 80. The compartment is where the report draws what serves it.",
        )}
      </p>
      <ul className="flex flex-col gap-2">
        {rows.map((row, at) => (
          <ObjectiveLine
            key={row.id}
            row={row}
            place={at + 1}
            compartments={compartments}
            onChange={(said) => change(row.id, said)}
            onRemove={() => setRows(rows.filter(({ id }) => id !== row.id))}
          />
        ))}
      </ul>
      <div>
        <Button
          look="quiet"
          onClick={() =>
            setRows([
              ...rows,
              { id: crypto.randomUUID(), name: "", weight: MIDDLE, serves: "money" },
            ])
          }
        >
          <Plus aria-hidden className="size-4" /> {sayApplicationsPage(formats, "Add an objective")}
        </Button>
      </div>
    </FormDialog>
  );
}
