"use client";

import { MessageSquarePlus } from "lucide-react";
import dynamic from "next/dynamic";
import { useFormats } from "#formats";
import { WeekTrend } from "@/components/charts/week-trend";
import { sayAnnotations } from "@/lib/core/messages/annotations";
import type { TrendView } from "@/lib/core/report/candidate/trend-view";
import { mondayAfter } from "@/lib/core/report/period";
import type { AnnotationActs } from "./annotation-acts";
import { AnnotationList } from "./annotation-list";
import { useAnnotations } from "./use-annotations";

/** Loaded when somebody means to write. */
const AnnotationDialog = dynamic(() =>
  import("./annotation-dialog").then((module) => module.AnnotationDialog),
);

/** What notes of a task can be about, and how they are written. */
export type NotesOfTask = {
  readonly taskId: string;
  readonly teams: readonly string[];
  /** Null for readers whose role writes none. */
  readonly acts: AnnotationActs | null;
};

type Props = {
  readonly trend: TrendView;
  readonly of: NotesOfTask;
};

/** The weeks of a task with what is noted of them, and for leads the way to note more. */
export function AnnotatedTrend({ trend, of }: Props) {
  const formats = useFormats();
  const { names, points, notes, marks, note, period } = trend;
  const first = points[0]?.day ?? "";
  const newest = points.at(-1)?.day ?? first;
  const isNewest = period?.laterHref === null;
  const writing = useAnnotations(of.acts, {
    shows: (day) => day >= first && (isNewest || day < mondayAfter(newest)),
  });
  const add = writing
    ? (day: string) => writing.add({ day, text: "", team: null, taskId: of.taskId })
    : null;
  return (
    <>
      <WeekTrend points={points} names={names} summary={note} marks={marks} note={add}>
        <AnnotationList notes={notes} change={writing?.change ?? null} />
        {add ? (
          <button
            type="button"
            data-screen-only
            onClick={() => add(newest)}
            className="mt-1 inline-flex min-h-6 items-center gap-1.5 text-text-2 text-xs hover:text-text"
          >
            <MessageSquarePlus aria-hidden className="size-3.5" />
            {sayAnnotations(formats, "Add a note")}
          </button>
        ) : null}
      </WeekTrend>
      {writing?.open ? (
        <AnnotationDialog
          facts={writing.open.facts}
          taskId={of.taskId}
          teams={of.teams}
          isBusy={writing.isBusy}
          save={writing.save}
          remove={removerOf(writing)}
          close={writing.close}
        />
      ) : null}
    </>
  );
}

function removerOf({ open, remove }: NonNullable<ReturnType<typeof useAnnotations>>) {
  const said = open?.said;
  return said ? () => remove(said) : null;
}
