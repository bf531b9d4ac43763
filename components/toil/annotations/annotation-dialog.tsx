"use client";

import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Field, Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { type AnnotationFacts, LONGEST_ANNOTATION } from "@/lib/core/domain/annotation";
import { sayAnnotations } from "@/lib/core/messages/annotations";

type Props = {
  /** What stands in the form first. */
  readonly facts: AnnotationFacts;
  readonly taskId: string;
  readonly teams: readonly string[];
  readonly isBusy: boolean;
  readonly save: (facts: AnnotationFacts) => void;
  /** Null for a new note. */
  readonly remove: (() => void) | null;
  readonly close: () => void;
};

const OF_TASK = "task";
const OF_WORKSPACE = "workspace";
const OF_TEAM = "team ";

function aboutOf({ team, taskId }: AnnotationFacts): string {
  if (team !== null) return `${OF_TEAM}${team}`;
  return taskId === null ? OF_WORKSPACE : OF_TASK;
}

/** The form of a note: what happened, when, and what it is about. */
export function AnnotationDialog(props: Props) {
  const { facts, taskId, teams, isBusy, save, remove, close } = props;
  const formats = useFormats();
  const [day, setDay] = useState(facts.day);
  const [text, setText] = useState(facts.text);
  const [about, setAbout] = useState(aboutOf(facts));
  const named = about.startsWith(OF_TEAM) ? about.slice(OF_TEAM.length) : null;
  // A note of a task that went into this one stays a note of that task: it comes back when the merge is taken back.
  const ownTask = facts.taskId ?? taskId;
  return (
    <FormDialog
      title={sayAnnotations(formats, remove ? "Change the note" : "Add a note")}
      isBusy={isBusy}
      onSave={() =>
        save({
          day,
          text: text.trim(),
          team: named,
          taskId: about === OF_TASK ? ownTask : null,
        })
      }
      onClose={close}
      aside={
        remove ? (
          <Button look="quiet" disabled={isBusy} onClick={remove}>
            {sayAnnotations(formats, "Remove the note")}
          </Button>
        ) : null
      }
    >
      <Field
        label={sayAnnotations(formats, "What happened")}
        hint={sayAnnotations(
          formats,
          "At most 120 letters; everybody who sees the chart reads it.",
        )}
      >
        <Input
          value={text}
          required
          maxLength={LONGEST_ANNOTATION}
          placeholder={sayAnnotations(formats, "such as: password portal live")}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={sayAnnotations(formats, "Day")}>
          <Input
            type="date"
            value={day}
            required
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </Field>
        <Field label={sayAnnotations(formats, "It is about")}>
          <Select value={about} onChange={(event) => setAbout(event.currentTarget.value)}>
            <option value={OF_TASK}>{sayAnnotations(formats, "This task")}</option>
            {[...new Set([...teams, ...(facts.team === null ? [] : [facts.team])])].map((team) => (
              <option key={team} value={`${OF_TEAM}${team}`}>
                {sayAnnotations(formats, "Tasks of {team}", { team })}
              </option>
            ))}
            <option value={OF_WORKSPACE}>{sayAnnotations(formats, "The whole workspace")}</option>
          </Select>
        </Field>
      </div>
    </FormDialog>
  );
}
