"use client";

import { Pencil } from "lucide-react";
import { useFormats } from "#formats";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import type { AnnotationView } from "@/lib/core/report/candidate/annotation-view";

type Said = NonNullable<AnnotationView["said"]>;

type Props = {
  readonly notes: readonly AnnotationView[];
  /** Null for readers who change nothing. */
  readonly change: ((said: Said) => void) | null;
};

/** What the numbers on a chart stand for, in words. */
export function AnnotationList({ notes, change }: Props) {
  const formats = useFormats();
  if (notes.length === 0) return null;
  return (
    <ol aria-label={sayAnnotations(formats, "Notes on this chart")} className="mt-1 text-13">
      {notes.map(({ key, number, day, when, text, aside, said }) => {
        const label = sayAnnotations(formats, "Change the note of {day}", { day: when });
        return (
          <li key={key} className="flex min-h-7 items-start gap-2 py-0.5">
            <span className="mt-0.5 inline-flex h-4 min-w-4 shrink-0 items-center justify-center rounded-[3px] border border-text-2 px-1 font-medium text-xs tabular-nums">
              {number}
            </span>
            <p className="min-w-0 break-words">
              <time dateTime={day} className="text-text-2 tabular-nums">
                {when}
              </time>{" "}
              {text} <span className="text-text-3 text-xs">{aside}</span>
            </p>
            {said && change ? (
              <button
                type="button"
                data-screen-only
                aria-label={label}
                title={label}
                onClick={() => change(said)}
                className="grid size-6 shrink-0 place-items-center rounded text-text-3 hover:bg-subtle hover:text-text"
              >
                <Pencil aria-hidden className="size-3.5" />
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
