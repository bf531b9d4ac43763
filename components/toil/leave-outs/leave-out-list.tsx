"use client";

import { Plus } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import { useFormats } from "#formats";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { LeaveOutCondition } from "@/lib/core/domain/leave-out";
import { sayLeaveOuts } from "@/lib/core/messages/leave-outs";
import type { LeaveOutLine } from "@/lib/core/report/leave-outs/leave-outs-view";
import type { LeaveOutActs } from "./leave-out-acts";
import { type LeaveOutChoices, LeaveOutForm } from "./leave-out-form";
import { useLeaveOuts } from "./use-leave-outs";

type Props = {
  readonly lines: readonly LeaveOutLine[];
  readonly choices: LeaveOutChoices;
  readonly asked: LeaveOutCondition | null;
  readonly acts: LeaveOutActs | null;
};

type LineProps = {
  readonly line: LeaveOutLine;
  /** Null for those who may only look. */
  readonly act: ReturnType<typeof useLeaveOuts>;
  readonly onEdit: () => void;
};

function Line({ line, act, onEdit }: LineProps) {
  const formats = useFormats();
  const { name, isActive, words, count, rowsHref, who } = line;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-t py-3 first:border-t-0">
      <div className="min-w-0 max-w-[72ch] flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <strong className="break-words font-semibold text-sm">{name}</strong>
          {isActive ? null : <Badge>{sayLeaveOuts(formats, "paused")}</Badge>}
        </p>
        <p className="break-words text-13 text-text-2">{words}</p>
        <p className="text-text-3 text-xs">{who}</p>
      </div>
      <p className="py-1.5 text-13 tabular-nums">
        {rowsHref ? (
          <Link className="text-accent hover:underline" href={rowsHref}>
            {count}
          </Link>
        ) : (
          <span className="text-text-2">{count}</span>
        )}
      </p>
      {act ? (
        <div className="flex flex-wrap gap-2">
          <Button
            disabled={act.isBusy}
            onClick={() => act.set(line, isActive ? "paused" : "active")}
            aria-label={
              isActive
                ? sayLeaveOuts(formats, "Pause {name}", { name })
                : sayLeaveOuts(formats, "Resume {name}", { name })
            }
          >
            {isActive ? sayLeaveOuts(formats, "Pause") : sayLeaveOuts(formats, "Resume")}
          </Button>
          <Button
            look="quiet"
            disabled={act.isBusy}
            onClick={onEdit}
            aria-label={sayLeaveOuts(formats, "Change {name}", { name })}
          >
            {sayLeaveOuts(formats, "Change …")}
          </Button>
          <Button
            look="quiet"
            disabled={act.isBusy}
            onClick={() => act.set(line, "removed")}
            aria-label={sayLeaveOuts(formats, "Remove {name}", { name })}
          >
            {sayLeaveOuts(formats, "Remove")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

type Editing = { readonly line: LeaveOutLine | null; readonly condition: LeaveOutCondition };

/** The leave-outs of the workspace, each with its count; what is done to one can be undone. */
export function LeaveOutList({ lines, choices, asked, acts }: Props) {
  const formats = useFormats();
  const router = useRouter();
  const path = usePathname();
  const act = useLeaveOuts(acts);
  const [editing, setEditing] = useState<Editing | null>(
    asked && acts ? { line: null, condition: asked } : null,
  );
  const close = (): void => {
    setEditing(null);
    // The address asked for the form; loaded again it shall not.
    if (asked) router.replace(path);
  };
  return (
    <Card
      title={sayLeaveOuts(formats, "Left out of every total")}
      note={sayLeaveOuts(
        formats,
        "A ticket that several would take counts at the oldest of them, so that the counts add up.",
      )}
      action={
        acts ? (
          <Button onClick={() => setEditing({ line: null, condition: {} })}>
            <Plus aria-hidden className="size-4" /> {sayLeaveOuts(formats, "Leave out …")}
          </Button>
        ) : null
      }
    >
      {lines.length === 0 ? (
        <p className="text-13 text-text-2">
          {sayLeaveOuts(formats, "Nothing is left out: every ticket is read and ranked.")}
        </p>
      ) : (
        <ul>
          {lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              act={act}
              onEdit={() => setEditing({ line, condition: line.condition })}
            />
          ))}
        </ul>
      )}
      {editing && acts && act ? (
        <LeaveOutForm
          before={editing.line}
          condition={editing.condition}
          choices={choices}
          preview={acts.preview}
          isBusy={act.isBusy}
          onSave={(written) => act.save(written, editing.line, close)}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}
