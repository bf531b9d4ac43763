"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import type { AnnotationFacts } from "@/lib/core/domain/annotation";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import type { AnnotationActs } from "./annotation-acts";

type Said = AnnotationFacts & { readonly id: string };
/** What the form is about: a new note, or one that is there. */
type Open = { readonly facts: AnnotationFacts; readonly said: Said | null };

type Outcome = { readonly id: string } | { readonly refusal: string };

type Chart = {
  /** The chart shows this day. */
  readonly shows: (day: string) => boolean;
};

/** Adding, changing and removing notes from a chart; each can be undone where it is told. */
export function useAnnotations(acts: AnnotationActs | null, { shows }: Chart) {
  const router = useRouter();
  const formats = useFormats();
  const [open, setOpen] = useState<Open | null>(null);
  const [isBusy, start] = useTransition();
  const noAnswer = { refusal: sayAnnotations(formats, "The server does not answer. Try again.") };
  /** Runs what the server does, and tells it with the way back; nothing is told of a way back itself. */
  const run = (
    act: () => Promise<Outcome>,
    done: { readonly told: string; readonly undo: (id: string) => Promise<Outcome> } | null,
  ): void =>
    start(async () => {
      const outcome = await act().catch(() => noAnswer);
      if ("refusal" in outcome) return void toast.error(outcome.refusal);
      setOpen(null);
      router.refresh();
      if (!done) return;
      const label = sayAnnotations(formats, "Undo");
      const onClick = (): void => run(() => done.undo(outcome.id), null);
      toast(done.told, { action: { label, onClick } });
    });
  if (!acts) return null;
  const remove = async (id: string): Promise<Outcome> => {
    const refusal = await acts.remove(id);
    return refusal === null ? { id } : { refusal };
  };
  const save = (facts: AnnotationFacts): void => {
    const before = open?.said ?? null;
    const noted = shows(facts.day) ? "Noted." : "Noted. It lies outside of the weeks shown.";
    run(() => acts.keep(before?.id ?? null, facts), {
      told: sayAnnotations(formats, before ? "The note is changed." : noted),
      undo: (id) => (before ? acts.keep(id, factsOf(before)) : remove(id)),
    });
  };
  return {
    open,
    isBusy,
    save,
    add: (facts: AnnotationFacts) => setOpen({ facts, said: null }),
    change: (said: Said) => setOpen({ facts: said, said }),
    close: () => setOpen(null),
    remove: (said: Said): void =>
      run(() => remove(said.id), {
        told: sayAnnotations(formats, "The note is removed."),
        undo: () => acts.keep(null, factsOf(said)),
      }),
  };
}

function factsOf({ day, text, team, taskId }: AnnotationFacts): AnnotationFacts {
  return { day, text, team, taskId };
}
