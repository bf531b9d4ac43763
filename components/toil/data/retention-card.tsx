"use client";

import { type FormEvent, useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field, Input } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import { sayDataPage } from "@/lib/core/messages/data-page";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import type { RetentionPreview } from "@/lib/core/report/settings/retention-view";
import type { DataActs } from "./data-acts";

const MOST_MONTHS = 240;
const FAILED = "That could not be done. Load the page again and try once more.";

type Props = {
  /** Months that are kept; null: everything. */
  readonly months: number | null;
  readonly acts: Pick<DataActs, "preview" | "retain">;
};

/** What the rule does from now on. */
function willBe(months: number | null, speech: Speech): string {
  if (months === null) return sayDataPage(speech, "Everything is kept.");
  return months === 1
    ? sayDataPage(speech, "Tickets older than one month go from tonight on.")
    : sayDataPage(speech, "Tickets older than {months} months go from tonight on.", { months });
}

/** What the rule does today. */
function isNow(months: number | null, speech: Speech): string {
  if (months === null)
    return sayDataPage(
      speech,
      "All tickets are kept. A rule removes older ones every night: tickets with texts and histories, rejected rows, and the uploaded files.",
    );
  return months === 1
    ? sayDataPage(speech, "Tickets opened more than one month ago are removed every night.")
    : sayDataPage(speech, "Tickets opened more than {months} months ago are removed every night.", {
        months,
      });
}

/** How long tickets are kept. Before the rule is switched on it says what it would remove. */
export function RetentionCard({ months, acts }: Props) {
  const formats = useFormats();
  const [typed, setTyped] = useState(months === null ? "" : String(months));
  const [preview, setPreview] = useState<RetentionPreview | null>(null);
  const [isBusy, start] = useTransition();
  const look = (event: FormEvent): void => {
    event.preventDefault();
    start(async () => {
      const found = await acts.preview(Number(typed)).catch(() => null);
      if (found) setPreview(found);
      else
        toast.error(
          sayDataPage(formats, "Give a whole number of months from 1 to {most}.", {
            most: MOST_MONTHS,
          }),
        );
    });
  };
  const set = (wanted: number | null): void =>
    start(async () => {
      const isSaved = await acts.retain(wanted).catch(() => false);
      setPreview(null);
      if (!isSaved) return void toast.error(sayDataPage(formats, FAILED));
      if (wanted === null) setTyped("");
      toast(willBe(wanted, formats));
    });
  return (
    <Card title={sayDataPage(formats, "Keep tickets")} note={isNow(months, formats)}>
      <form onSubmit={look} className="flex flex-wrap items-end gap-2">
        <div className="w-44">
          <Field label={sayDataPage(formats, "Months to keep")}>
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
          {sayDataPage(formats, "See what would go …")}
        </Button>
        {months === null ? null : (
          <Button look="quiet" disabled={isBusy} onClick={() => set(null)}>
            {sayDataPage(formats, "Keep everything")}
          </Button>
        )}
      </form>
      <p className="mt-3 max-w-[72ch] text-text-3 text-xs">
        {sayDataPage(
          formats,
          "Verdicts, plans, names of tasks and kept reports stay. Trends and comparisons reach back as far as the tickets do.",
        )}
      </p>
      <ConfirmDialog
        isOpen={preview !== null}
        onOpenChange={(isOpen) => (isOpen ? undefined : setPreview(null))}
        title={
          Number(typed) === 1
            ? sayDataPage(formats, "Keep one month?")
            : sayDataPage(formats, "Keep {months} months?", { months: typed })
        }
        confirm={{
          label: sayDataPage(formats, "Switch on"),
          isBusy,
          onConfirm: () => set(Number(typed)),
        }}
      >
        <p>{preview?.sentence}</p>
        {preview?.loses ? <p className="mt-2">{preview.loses}</p> : null}
        <p className="mt-2">
          {sayDataPage(
            formats,
            "What is removed cannot be brought back but by importing it again.",
          )}
        </p>
      </ConfirmDialog>
    </Card>
  );
}
