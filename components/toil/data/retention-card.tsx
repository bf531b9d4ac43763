"use client";

import { type FormEvent, useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field, Input } from "@/components/ui/field";
import type { RetentionPreview } from "@/lib/core/report/settings/retention-view";
import type { DataActs } from "./data-acts";

const MOST_MONTHS = 240;
const FAILED = "That could not be done. Load the page again and try once more.";

type Props = {
  /** Months that are kept; null: everything. */
  readonly months: number | null;
  readonly acts: Pick<DataActs, "preview" | "retain">;
};

/** How long tickets are kept. Before the rule is switched on it says what it would remove. */
export function RetentionCard({ months, acts }: Props) {
  const [typed, setTyped] = useState(months === null ? "" : String(months));
  const [preview, setPreview] = useState<RetentionPreview | null>(null);
  const [isBusy, start] = useTransition();
  const look = (event: FormEvent): void => {
    event.preventDefault();
    start(async () => {
      const found = await acts.preview(Number(typed)).catch(() => null);
      if (found) setPreview(found);
      else toast.error(`Give a whole number of months from 1 to ${MOST_MONTHS}.`);
    });
  };
  const set = (wanted: number | null): void =>
    start(async () => {
      const isSaved = await acts.retain(wanted).catch(() => false);
      setPreview(null);
      if (!isSaved) return void toast.error(FAILED);
      if (wanted === null) setTyped("");
      toast(
        wanted === null
          ? "Everything is kept."
          : `Tickets older than ${wanted} months go from tonight on.`,
      );
    });
  return (
    <Card
      title="Keep tickets"
      note={
        months === null
          ? "All tickets are kept. A rule removes older ones every night: tickets with texts and histories, rejected rows, and the uploaded files."
          : `Tickets opened more than ${months} months ago are removed every night.`
      }
    >
      <form onSubmit={look} className="flex flex-wrap items-end gap-2">
        <div className="w-44">
          <Field label="Months to keep">
            <Input
              type="number"
              inputMode="numeric"
              min={1}
              max={MOST_MONTHS}
              required
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Field>
        </div>
        <Button type="submit" disabled={isBusy || typed === ""}>
          See what would go …
        </Button>
        {months === null ? null : (
          <Button look="quiet" disabled={isBusy} onClick={() => set(null)}>
            Keep everything
          </Button>
        )}
      </form>
      <p className="mt-3 max-w-[72ch] text-text-3 text-xs">
        Verdicts, plans, names of tasks and kept reports stay. Trends and comparisons reach back as
        far as the tickets do.
      </p>
      <ConfirmDialog
        isOpen={preview !== null}
        onOpenChange={(isOpen) => (isOpen ? undefined : setPreview(null))}
        title={`Keep ${typed} months?`}
        confirm={{ label: "Switch on", isBusy, onConfirm: () => set(Number(typed)) }}
      >
        <p>{preview?.sentence}</p>
        {preview?.loses ? <p className="mt-2">{preview.loses}</p> : null}
        <p className="mt-2">What is removed cannot be brought back but by importing it again.</p>
      </ConfirmDialog>
    </Card>
  );
}
