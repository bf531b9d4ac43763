"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/field";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import type { TaskChoice } from "@/lib/core/report/candidate/regroup-view";

type Props = {
  readonly taskId: string;
  readonly signatureIds: readonly string[];
  readonly choices: readonly TaskChoice[];
  readonly isBusy: boolean;
  readonly decide: (wish: GroupingWish, told: string) => void;
};

/** What becomes of the ticked wordings. */
export function TickedWordings({ taskId, signatureIds, choices, isBusy, decide }: Props) {
  const [name, setName] = useState("");
  const [target, setTarget] = useState("");
  const isNothing = signatureIds.length === 0 || isBusy;
  const count = signatureIds.length === 1 ? "1 wording" : `${signatureIds.length} wordings`;
  const split = (): void => {
    decide(
      { kind: "split", taskId, signatureIds, name: name.trim() },
      `${count} split off${name.trim() ? ` as "${name.trim()}"` : ""}`,
    );
    setName("");
  };
  return (
    <div className="grid gap-2 xl:grid-cols-2">
      <div className="flex gap-2">
        <Input
          aria-label="Name of the new task"
          placeholder="Name, or from the tickets"
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          className="min-w-0 flex-1"
        />
        <Button look="primary" disabled={isNothing} onClick={split}>
          {signatureIds.length === 0 ? "Make a new task" : `Make a task of ${count}`}
        </Button>
      </div>
      <div className="flex gap-2">
        <Select
          aria-label="Task to move the wordings to"
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
          className="min-w-0 flex-1"
        >
          <option value="">or an existing task …</option>
          {choices.map(({ id, word }) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
        </Select>
        <Button
          disabled={isNothing || target === ""}
          onClick={() =>
            decide({ kind: "move", taskId, toTaskId: target, signatureIds }, `${count} moved`)
          }
        >
          Move there
        </Button>
      </div>
    </div>
  );
}
