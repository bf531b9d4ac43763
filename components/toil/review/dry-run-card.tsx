"use client";

import { Check, LoaderCircle } from "lucide-react";
import { useFormStatus } from "react-dom";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { sayFields } from "@/lib/core/messages/fields";
import { sayReviewAnswers } from "@/lib/core/messages/review-answers";
import type { ReviewView } from "@/lib/core/report/imports/review-view";

type Props = {
  readonly view: Pick<ReviewView, "dryRun" | "button" | "mayImport">;
  readonly confirm: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

function Submit({ text, look }: { text: string; look: "primary" | "quiet" }) {
  const { pending } = useFormStatus();
  const formats = useFormats();
  return (
    <Button type="submit" look={look} disabled={pending} className="w-full">
      {pending ? sayReviewAnswers(formats, "One moment …") : text}
    </Button>
  );
}

/** What an import would do, and the button that does it. */
export function DryRunCard({ view, confirm, discard }: Props) {
  const { dryRun } = view;
  const formats = useFormats();
  return (
    <Card
      title={sayReviewAnswers(formats, "Dry run")}
      note={sayReviewAnswers(formats, "Nothing is stored yet. The counts follow your answers.")}
    >
      {dryRun ? (
        <div aria-live="polite" className={dryRun.isCurrent ? "" : "text-text-3"}>
          <table className="w-full text-sm">
            <tbody>
              <tr className="border-line border-y">
                <th scope="row" className="py-2 text-left font-semibold">
                  {sayReviewAnswers(formats, "Rows read")}
                </th>
                <td className="py-2 text-right font-semibold tabular-nums">{dryRun.total}</td>
              </tr>
              {dryRun.lines.map(({ name, count, isQuiet }) => (
                <tr key={name} className={isQuiet ? "text-text-3" : ""}>
                  <th scope="row" className="py-1 text-left font-normal">
                    {name}
                  </th>
                  <td className="py-1 text-right tabular-nums">{count}</td>
                </tr>
              ))}
              {dryRun.span ? (
                <tr className="border-line border-t text-13">
                  <th scope="row" className="py-2 text-left font-normal text-text-2">
                    {sayFields(formats, "Opened")}
                  </th>
                  <td className="whitespace-nowrap py-2 text-right">{dryRun.span}</td>
                </tr>
              ) : null}
              <tr className="border-line border-t">
                <td colSpan={2} className="py-2">
                  {dryRun.isCurrent ? (
                    <span className="inline-flex items-center gap-1.5 font-semibold text-good">
                      <Check aria-hidden className="size-4" />{" "}
                      {sayReviewAnswers(formats, "Adds up")}
                    </span>
                  ) : (
                    <span className="inline-flex items-center gap-1.5 text-text-2">
                      <LoaderCircle aria-hidden className="size-4 animate-spin" />{" "}
                      {sayReviewAnswers(formats, "Counting")}
                    </span>
                  )}
                </td>
              </tr>
            </tbody>
          </table>
          {dryRun.isCurrent ? null : (
            <Progress
              share={dryRun.share}
              label={sayReviewAnswers(formats, "Share of the bytes counted")}
            />
          )}
        </div>
      ) : (
        <p className="text-13 text-text-2">
          {sayReviewAnswers(formats, "The first rows are being read.")}
        </p>
      )}
      {view.mayImport ? (
        <form action={confirm} className="mt-3">
          <Submit look="primary" text={view.button} />
        </form>
      ) : null}
      <form action={discard} className="mt-2">
        <Submit look="quiet" text={sayReviewAnswers(formats, "Discard")} />
      </form>
    </Card>
  );
}
