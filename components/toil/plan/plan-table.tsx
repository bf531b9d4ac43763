"use client";

import { Ban, Lock, Pencil } from "lucide-react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import type { PlanItem } from "@/lib/core/domain/plan";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { Formats } from "@/lib/core/report/format";
import type { ApprovalMark } from "@/lib/core/report/plan/approval-mark";
import type { PlanRow } from "@/lib/core/report/plan/plan-rows";
import { ApprovedCheck } from "../approved-mark";
import { EffortField } from "./effort-field";

export type RowChange = (taskId: string, said: Partial<PlanItem>, words: string) => void;

type Shared = {
  readonly workspace: string;
  /** The plan that an executive said yes to; null while there is none. */
  readonly approved: ApprovalMark | null;
  readonly sizes: readonly { readonly size: string; readonly text: string }[];
  /** Null where the reader may not change the plan. */
  readonly change: RowChange | null;
  /** Opens what is said about a task. */
  readonly onOpen: (taskId: string) => void;
};

const TONES = {
  plain: "text-text-2",
  accent: "font-medium text-accent",
  warn: "font-medium text-warn",
} as const;

const TOGGLE =
  "grid size-7 place-items-center rounded border border-transparent text-text-3 hover:border-line-strong hover:text-text aria-pressed:border-accent/40 aria-pressed:bg-accent-soft aria-pressed:text-accent";

/** The change that locks a task in or out, or takes that lock away again. */
export function toggled(
  { title, lock: before }: PlanRow,
  lock: "in" | "out",
  formats: Formats,
): readonly [Partial<PlanItem>, string] {
  if (before === lock)
    return [{ lock: null }, sayPlanPage(formats, "{title}: unlocked", { title })];
  return lock === "in"
    ? [{ lock }, sayPlanPage(formats, "{title}: locked in", { title })]
    : [{ lock }, sayPlanPage(formats, "{title}: left out", { title })];
}

function Toggles({
  row,
  change,
  onOpen,
}: Pick<Shared, "onOpen"> & { row: PlanRow; change: RowChange }) {
  const formats = useFormats();
  const { title } = row;
  return (
    <span className="inline-flex gap-1">
      <button
        type="button"
        aria-pressed={row.lock === "in"}
        aria-label={sayPlanPage(formats, "Lock {title} in the box", { title })}
        title={
          row.lock === "in"
            ? sayPlanPage(formats, "Unlock (L)")
            : sayPlanPage(formats, "Lock in the box (L)")
        }
        onClick={() => change(row.id, ...toggled(row, "in", formats))}
        className={TOGGLE}
      >
        <Lock aria-hidden className="size-3.5" />
      </button>
      <button
        type="button"
        aria-pressed={row.lock === "out"}
        aria-label={sayPlanPage(formats, "Leave {title} out", { title })}
        title={
          row.lock === "out"
            ? sayPlanPage(formats, "Let it in again")
            : sayPlanPage(formats, "Leave it out")
        }
        onClick={() => change(row.id, ...toggled(row, "out", formats))}
        className={TOGGLE}
      >
        <Ban aria-hidden className="size-3.5" />
      </button>
      <button
        type="button"
        aria-label={sayPlanPage(formats, "Owner, note and ties of {title}", { title })}
        title={sayPlanPage(formats, "Owner, note, needs, instead of")}
        onClick={() => onOpen(row.id)}
        className={TOGGLE}
      >
        <Pencil aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}

function Row({ row, workspace, approved, sizes, change, onOpen }: Shared & { row: PlanRow }) {
  return (
    <tr
      data-plan-row={row.id}
      className="border-line border-t align-top max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3 max-sm:gap-y-1 max-sm:py-2"
    >
      <td className="py-2 pr-2 max-sm:w-full max-sm:py-0">
        <Link
          data-plan-task={row.id}
          href={`/${workspace}/candidates/${row.id}`}
          className="font-medium hover:text-accent"
        >
          {row.title}
        </Link>{" "}
        {approved?.taskIds.includes(row.id) ? <ApprovedCheck words={approved.words} /> : null}
        <span className="block text-text-2 text-xs">
          {row.stateKey === "In" ? null : <span className={TONES[row.tone]}>{row.state}. </span>}
          {row.why}
          {row.owner ? <span className="text-text-3"> · {row.owner}</span> : null}
        </span>
      </td>
      <td className="whitespace-nowrap py-2 pr-4 tabular-nums max-sm:py-0 max-sm:pr-2">
        {change ? (
          <EffortField
            row={row}
            sizes={sizes}
            onChange={(said, words) => change(row.id, said, words)}
          />
        ) : (
          <>
            {row.effort}
            {row.isAssumed ? " *" : ""}
          </>
        )}
      </td>
      <td className="whitespace-nowrap py-2 pr-3 text-right tabular-nums max-sm:flex max-sm:items-baseline max-sm:gap-2 max-sm:py-0">
        {row.value}
        {row.band ? (
          <span className="block text-text-3 text-xs" title="P10–P90">
            {row.band}
          </span>
        ) : null}
      </td>
      <td className="whitespace-nowrap py-2 pr-3 text-right text-text-2 tabular-nums max-sm:hidden">
        {row.perDay}
      </td>
      {change ? (
        <td className="py-2 text-right max-sm:ml-auto max-sm:py-0">
          <Toggles row={row} change={change} onOpen={onOpen} />
        </td>
      ) : null}
    </tr>
  );
}

/** Tasks with their reason, effort, value and locks; each lock is one click. */
export function PlanTable({
  rows,
  label,
  ...shared
}: Shared & { rows: readonly PlanRow[]; label: string }) {
  const formats = useFormats();
  const head = "whitespace-nowrap py-1.5 pr-3 font-medium";
  return (
    <table aria-label={label} className="w-full text-13 max-sm:block max-sm:[&>tbody]:block">
      <thead className="text-text-2 text-xs max-sm:sr-only">
        <tr>
          <th scope="col" className={`${head} text-left`}>
            {sayPlanPage(formats, "Task and why")}
          </th>
          <th scope="col" className={`${head} pr-4 text-left`}>
            {sayPlanPage(formats, "Effort")}
          </th>
          <th scope="col" className={`${head} text-right`}>
            {sayPlanPage(formats, "Net value")}
          </th>
          <th scope="col" className={`${head} text-right`}>
            {sayPlanPage(formats, "Per day")}
          </th>
          {shared.change ? (
            <th scope="col" className="w-24 py-1.5 text-right font-medium">
              {sayPlanPage(formats, "Lock")}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...shared} />
        ))}
      </tbody>
    </table>
  );
}
