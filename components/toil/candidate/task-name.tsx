"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Input } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";

export type NameTask = (
  taskId: string,
  name: string,
) => Promise<{ readonly before: string | null } | { readonly refusal: string }>;

type Props = {
  readonly task: { readonly id: string; readonly title: string };
  readonly rename: NameTask;
};

/** The task's title, which a lead changes in place: Enter keeps it, Escape does not, empty gives the mined one back. */
export function TaskName({ task, rename }: Props) {
  const router = useRouter();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, start] = useTransition();
  const store = async (name: string): Promise<string | null | undefined> => {
    const outcome = await rename(task.id, name);
    if ("refusal" in outcome) {
      toast.error(outcome.refusal);
      return undefined;
    }
    router.refresh();
    return outcome.before;
  };
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    setOpen(false);
    if (name === task.title) return;
    start(async () => {
      const before = await store(name);
      if (before === undefined) return;
      const told = name
        ? sayCandidateActs(formats, 'Renamed to "{name}"', { name })
        : sayCandidateActs(formats, "The title from the tickets stands again");
      toast(told, {
        action: {
          label: sayCandidateActs(formats, "Undo"),
          onClick: () => void store(before ?? ""),
        },
      });
    });
  };
  if (isOpen)
    return (
      <form onSubmit={save} className="inline-block align-middle">
        <Input
          name="name"
          aria-label={sayCandidateActs(formats, "Name of the task")}
          defaultValue={task.title}
          maxLength={120}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(false);
          }}
          onBlur={() => setOpen(false)}
          className="h-7 min-w-72"
        />
      </form>
    );
  return (
    <>
      <strong className="font-semibold">{task.title}</strong>
      <button
        type="button"
        disabled={isBusy}
        onClick={() => setOpen(true)}
        aria-label={sayCandidateActs(formats, "Rename the task")}
        title={sayCandidateActs(formats, "Rename the task")}
        className="ml-1 inline-grid size-6 place-items-center rounded align-middle text-text-3 hover:bg-subtle hover:text-text"
      >
        <Pencil aria-hidden className="size-3.5" />
      </button>
    </>
  );
}
