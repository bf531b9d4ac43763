"use client";

import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayRegroup } from "@/lib/core/messages/regroup";
import type { RegroupView } from "@/lib/core/report/candidate/regroup-view";
import { type RegroupActions, useRegroup } from "./use-regroup";

type Props = { readonly lines: RegroupView["history"]; readonly actions: RegroupActions };

/** What people decided about this task's wordings; each decision can be taken back, the newest first. */
export function RegroupHistory({ lines, actions }: Props) {
  const { undo, isBusy } = useRegroup(actions);
  const formats = useFormats();
  return (
    <Card
      title={sayRegroup(formats, "Decided by people")}
      note={sayRegroup(formats, "Mining obeys these for ever.")}
    >
      <ol className="divide-y divide-line text-13">
        {lines.map(({ id, text, other, told, isUndone }) => (
          <li key={id} className="flex items-start gap-3 py-2">
            <span className={`min-w-0 flex-1 ${isUndone ? "text-text-3" : ""}`}>
              {text}{" "}
              <Link className="font-medium hover:text-accent" href={other.href}>
                {other.title}
              </Link>
              <span className="block text-text-2 text-xs">
                {isUndone ? sayRegroup(formats, "{told} · taken back", { told }) : told}
              </span>
            </span>
            {isUndone ? null : (
              <Button disabled={isBusy} onClick={() => undo(id)}>
                {sayRegroup(formats, "Take back")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
