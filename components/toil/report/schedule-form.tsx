"use client";

import { useActionState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { sayMails } from "@/lib/core/messages/mails";
import { PERIODS, RHYTHMS } from "@/lib/core/report/box/mail-schedule";
import { PERIOD_WORDS, RHYTHM_WORDS } from "@/lib/core/report/box/schedule-view";
import type { ScheduleOutcome } from "../report-mails-screen";

type Props = {
  readonly plan: (before: ScheduleOutcome | null, form: FormData) => Promise<ScheduleOutcome>;
  readonly ownAddress: string;
};

/** Rhythm, period and recipients of a new schedule. */
export function ScheduleForm({ plan, ownAddress }: Props) {
  const [outcome, action, isSaving] = useActionState(plan, null);
  const formats = useFormats();
  return (
    <form action={action} className="grid max-w-2xl gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={sayMails(formats, "When")}>
          <Select name="rhythm" defaultValue="monthly">
            {RHYTHMS.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {sayMails(formats, RHYTHM_WORDS[rhythm])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={sayMails(formats, "What it covers")}>
          <Select name="period" defaultValue="month">
            {PERIODS.map((period) => (
              <option key={period} value={period}>
                {sayMails(formats, PERIOD_WORDS[period])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        label={sayMails(formats, "To")}
        hint={sayMails(
          formats,
          "Addresses, one a line. Whoever has no account here gets the mail without a link into Toilbox.",
        )}
      >
        <TextArea name="recipients" required defaultValue={ownAddress} className="min-h-16" />
      </Field>
      {outcome ? <Notice tone={outcome.ok ? "good" : "bad"} title={outcome.message} /> : null}
      <div>
        <Button type="submit" look="primary" disabled={isSaving}>
          {isSaving ? sayMails(formats, "Planning …") : sayMails(formats, "Plan the mails")}
        </Button>
      </div>
    </form>
  );
}
