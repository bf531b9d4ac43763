"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Field, TextArea } from "@/components/ui/field";
import { FormDialog } from "@/components/ui/form-dialog";
import { Notice } from "@/components/ui/notice";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import { REGISTER_COLUMNS } from "@/lib/core/report/applications/applications-csv";
import type { RegisterActions } from "./register-actions";

type Outcome = { readonly message: string; readonly problems: readonly string[] };

const MOST_PROBLEMS = 8;

/** Takes a register as a file or a copied table; what is stored already and has the same name is changed. */
export function ImportDialog({
  actions,
  onClose,
}: {
  actions: RegisterActions;
  onClose: () => void;
}) {
  const formats = useFormats();
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, start] = useTransition();
  const send = (): void =>
    start(async () => {
      setOutcome(await actions.importRegister(text));
    });
  const read = async (file: File | undefined): Promise<void> => {
    if (file) setText(await file.text());
  };
  return (
    <FormDialog
      isWide
      title={sayApplicationsPage(formats, "Import a register")}
      save={
        isBusy ? sayApplicationsPage(formats, "Reading …") : sayApplicationsPage(formats, "Import")
      }
      isBusy={isBusy || text.trim() === ""}
      onSave={send}
      onClose={onClose}
    >
      {outcome ? (
        <Notice tone={outcome.problems.length > 0 ? "warn" : "good"} title={outcome.message}>
          {outcome.problems.slice(0, MOST_PROBLEMS).map((problem) => (
            <span key={problem} className="block">
              {problem}
            </span>
          ))}
          {outcome.problems.length > MOST_PROBLEMS
            ? sayApplicationsPage(formats, "and {count} more", {
                count: outcome.problems.length - MOST_PROBLEMS,
              })
            : null}
        </Notice>
      ) : null}
      <Field
        label={sayApplicationsPage(formats, "File")}
        hint={sayApplicationsPage(
          formats,
          'CSV with a first line of column names; only "name" is needed. Known: {columns}. Services are separated by |.',
          { columns: REGISTER_COLUMNS.join(", ") },
        )}
      >
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void read(event.target.files?.[0])}
          className="block w-full text-13"
        />
      </Field>
      <Field label={sayApplicationsPage(formats, "Or paste the table")}>
        <TextArea
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="font-mono text-xs"
          placeholder={sayApplicationsPage(
            formats,
            "name,owner,services,run_cost\nWarehouse,Operations,WMS,520000",
          )}
        />
      </Field>
    </FormDialog>
  );
}
