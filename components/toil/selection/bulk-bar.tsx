"use client";

import { Download, Merge, X } from "lucide-react";
import dynamic from "next/dynamic";
import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { sayCandidateActs } from "@/lib/core/messages/candidate-acts";
import { sayVerdictWords } from "@/lib/core/messages/verdicts";
import { selectionWords } from "@/lib/core/report/candidates/selection";
import { VERDICT_WORDS } from "@/lib/core/report/verdict-words";
import { QUICK_VERDICTS } from "../verdict/verdict-keys";
import type { BulkActions } from "./bulk-actions";
import { useSelection } from "./selection-provider";
import { useBulk } from "./use-bulk";

/** Asked for by few: not part of what the page loads first. */
const ConfirmDialog = dynamic(() =>
  import("@/components/ui/confirm-dialog").then((module) => module.ConfirmDialog),
);

type Props = {
  /** Address of the selected rows as a file, without their ids. */
  readonly csvBase: string;
  /** Null for readers whose role gives no verdicts. */
  readonly actions: BulkActions | null;
};

/** What can be done with the ticked rows; nothing while none is. */
export function BulkBar({ csvBase, actions }: Props) {
  const formats = useFormats();
  const { selected, select } = useSelection();
  if (selected.length === 0) return null;
  const words = selectionWords(selected, formats);
  const ids = selected.map(({ id }) => id).join(",");
  return (
    <div
      role="toolbar"
      aria-label={sayCandidateActs(formats, "Selected tasks")}
      data-screen-only
      className="sticky top-14 z-10 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-accent/40 bg-accent-soft px-3 py-2 text-13"
    >
      <span role="status">
        <strong className="font-semibold">{words.count}</strong>{" "}
        <span className="ml-2 text-text-2 tabular-nums">{words.sums}</span>
      </span>
      <span className="ml-auto flex flex-wrap items-center gap-1.5">
        {actions ? <Verdicts actions={actions} /> : null}
        <a
          href={`${csvBase}&ids=${ids}`}
          download
          className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong bg-raised px-3 font-medium hover:bg-subtle"
        >
          <Download aria-hidden className="size-3.5" /> {sayCandidateActs(formats, "Export")}
        </a>
        <Button look="quiet" onClick={() => select([])}>
          <X aria-hidden className="size-3.5" /> {sayCandidateActs(formats, "Clear")} <Kbd>Esc</Kbd>
        </Button>
      </span>
    </div>
  );
}

function Verdicts({ actions }: { actions: BulkActions }) {
  const { selected } = useSelection();
  const { give, merge } = useBulk(actions);
  const [isBusy, start] = useTransition();
  const [isAsking, setAsking] = useState(false);
  const [target] = selected;
  const formats = useFormats();
  return (
    <>
      {QUICK_VERDICTS.map((verdict) => (
        <Button
          key={verdict}
          disabled={isBusy}
          title={sayVerdictWords(formats, VERDICT_WORDS[verdict].says)}
          onClick={() => start(() => give(selected, verdict))}
        >
          {sayVerdictWords(formats, VERDICT_WORDS[verdict].name)}{" "}
          <Kbd>{VERDICT_WORDS[verdict].key}</Kbd>
        </Button>
      ))}
      {target && selected.length > 1 ? (
        <>
          <Button disabled={isBusy} onClick={() => setAsking(true)}>
            <Merge aria-hidden className="size-3.5" /> {sayCandidateActs(formats, "Merge")}
          </Button>
          {isAsking ? (
            <ConfirmDialog
              isOpen
              onOpenChange={setAsking}
              title={sayCandidateActs(formats, "Merge {count} tasks into one?", {
                count: selected.length,
              })}
              confirm={{
                label: sayCandidateActs(formats, "Merge"),
                isBusy,
                onConfirm: () => {
                  setAsking(false);
                  start(() => merge(selected));
                },
              }}
            >
              {sayCandidateActs(
                formats,
                "Their tickets join “{task}”, which keeps its name and verdicts. Each merge can be taken back under its wordings.",
                { task: target.title },
              )}
            </ConfirmDialog>
          ) : null}
        </>
      ) : null}
    </>
  );
}
