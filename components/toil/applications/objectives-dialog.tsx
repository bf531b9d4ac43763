"use client";

import { Plus, X } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import { type Objective, SERVES } from "@/lib/core/domain/application";
import type { RegisterActions } from "./register-actions";

const MIDDLE = 50;

type Props = {
  readonly objectives: readonly Objective[];
  readonly actions: RegisterActions;
  /** What the compartments of the box are called, in the order of SERVES. */
  readonly compartments: readonly string[];
  readonly onClose: () => void;
};

/** What the organisation wants, and how much each of it counts. */
export function ObjectivesDialog({ objectives, compartments, actions, onClose }: Props) {
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
    <FormDialog title="Objectives" onSave={save} onClose={onClose} isBusy={isBusy}>
      {refusal ? <Notice tone="bad" title={refusal} /> : null}
      <p className="text-13 text-text-2">
        Weights from 1 to 100. An application that carries a whole objective of weight 80, measured,
        contributes 80. The compartment is where the report draws what serves it.
      </p>
      <ul className="flex flex-col gap-2">
        {rows.map((row, at) => (
          <li key={row.id} className="flex items-center gap-2">
            <Input
              aria-label={`Objective ${at + 1}`}
              maxLength={120}
              value={row.name}
              placeholder="On-time deliveries of 97 % and more"
              onChange={(event) => change(row.id, { name: event.target.value })}
            />
            <Input
              aria-label={`Weight of objective ${at + 1}`}
              className="max-w-20"
              inputMode="numeric"
              value={row.weight}
              onChange={(event) =>
                change(row.id, {
                  weight: Math.min(100, Number(event.target.value.replace(/\D/g, ""))),
                })
              }
            />
            <Select
              aria-label={`Compartment of objective ${at + 1}`}
              className="max-w-32"
              value={row.serves}
              onChange={(event) => {
                const serves = SERVES.find((one) => one === event.target.value);
                if (serves) change(row.id, { serves });
              }}
            >
              {SERVES.map((serves, place) => (
                <option key={serves} value={serves}>
                  {compartments[place]}
                </option>
              ))}
            </Select>
            <button
              type="button"
              aria-label={`Take away objective ${at + 1}`}
              onClick={() => setRows(rows.filter(({ id }) => id !== row.id))}
              className="grid size-8 shrink-0 place-items-center rounded text-text-3 hover:bg-subtle hover:text-text"
            >
              <X aria-hidden className="size-4" />
            </button>
          </li>
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
          <Plus aria-hidden className="size-4" /> Add an objective
        </Button>
      </div>
    </FormDialog>
  );
}
