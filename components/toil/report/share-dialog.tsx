"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Field, Input, Select } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { NewLink } from "../people/new-link";
import type { ReportActs } from "./report-acts";

const LIVES = [7, 30, 90] as const;

function NewAddress({ address, onClose }: { address: string; onClose: () => void }) {
  const formats = useFormats();
  return (
    <FormDialog
      title={sayReportPage(formats, "The link is ready")}
      save={sayReportPage(formats, "Done")}
      onSave={onClose}
      onClose={onClose}
    >
      <NewLink
        link={address}
        note={sayReportPage(
          formats,
          "It is shown this once. It can be revoked below the report at any time.",
        )}
      />
    </FormDialog>
  );
}

/** A link to this report, as it stands, for readers without an account. */
export function ShareDialog({
  acts,
  onClose,
}: {
  readonly acts: NonNullable<ReportActs["decide"]>;
  readonly onClose: () => void;
}) {
  const [days, setDays] = useState<number>(LIVES[1]);
  const [password, setPassword] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const formats = useFormats();
  const make = (): void =>
    start(async () => {
      const answer = await acts.share({ days, password: password === "" ? null : password });
      if ("address" in answer) setAddress(answer.address);
      else setRefusal(answer.refusal);
    });
  if (address !== null) return <NewAddress address={address} onClose={onClose} />;
  return (
    <FormDialog
      title={sayReportPage(formats, "Share this report")}
      save={sayReportPage(formats, "Make the link")}
      isBusy={isBusy}
      onSave={make}
      onClose={onClose}
    >
      {refusal ? <Notice tone="bad" title={refusal} /> : null}
      <p className="text-13 text-text-2">
        {sayReportPage(
          formats,
          "Whoever has the link reads this page as it stands now, without an account: sums and names of tasks and applications, no tickets and no people of yours but the owners of decisions.",
        )}
      </p>
      <Field label={sayReportPage(formats, "Works for")}>
        <Select value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {LIVES.map((life) => (
            <option key={life} value={life}>
              {sayReportPage(formats, "{days} days", { days: life })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={sayReportPage(formats, "Password")}
        hint={sayReportPage(formats, "At least 8 characters. Empty: the link alone opens it.")}
      >
        <Input
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
    </FormDialog>
  );
}
