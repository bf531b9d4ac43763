"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/field";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { sayRegroup } from "@/lib/core/messages/regroup";
import type { TaskChoice } from "@/lib/core/report/candidate/regroup-view";

type Props = {
  readonly taskId: string;
  readonly signatureIds: readonly string[];
  readonly choices: readonly TaskChoice[];
  readonly isBusy: boolean;
  readonly decide: (wish: GroupingWish, told: string) => void;
};

function splitWords(count: number, name: string, speech: Speech): string {
  if (count === 1)
    return name
      ? sayRegroup(speech, '1 wording split off as "{name}"', { name })
      : sayRegroup(speech, "1 wording split off");
  return name
    ? sayRegroup(speech, '{count} wordings split off as "{name}"', { count, name })
    : sayRegroup(speech, "{count} wordings split off", { count });
}

function movedWords(count: number, speech: Speech): string {
  return count === 1
    ? sayRegroup(speech, "1 wording moved")
    : sayRegroup(speech, "{count} wordings moved", { count });
}

function makeWords(count: number, speech: Speech): string {
  if (count === 0) return sayRegroup(speech, "Make a new task");
  return count === 1
    ? sayRegroup(speech, "Make a task of 1 wording")
    : sayRegroup(speech, "Make a task of {count} wordings", { count });
}

/** What becomes of the ticked wordings. */
export function TickedWordings({ taskId, signatureIds, choices, isBusy, decide }: Props) {
  const [name, setName] = useState("");
  const [target, setTarget] = useState("");
  const formats = useFormats();
  const count = signatureIds.length;
  const isNothing = count === 0 || isBusy;
  const split = (): void => {
    decide(
      { kind: "split", taskId, signatureIds, name: name.trim() },
      splitWords(count, name.trim(), formats),
    );
    setName("");
  };
  return (
    <div className="grid gap-2 xl:grid-cols-2">
      <div className="flex gap-2">
        <Input
          aria-label={sayRegroup(formats, "Name of the new task")}
          placeholder={sayRegroup(formats, "Name, or from the tickets")}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          className="min-w-0 flex-1"
        />
        <Button look="primary" disabled={isNothing} onClick={split}>
          {makeWords(count, formats)}
        </Button>
      </div>
      <div className="flex gap-2">
        <Select
          aria-label={sayRegroup(formats, "Task to move the wordings to")}
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
          className="min-w-0 flex-1"
        >
          <option value="">{sayRegroup(formats, "or an existing task …")}</option>
          {choices.map(({ id, word }) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
        </Select>
        <Button
          disabled={isNothing || target === ""}
          onClick={() =>
            decide(
              { kind: "move", taskId, toTaskId: target, signatureIds },
              movedWords(count, formats),
            )
          }
        >
          {sayRegroup(formats, "Move there")}
        </Button>
      </div>
    </div>
  );
}
