"use client";

import { type FormEvent, useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FactList } from "@/components/ui/fact-list";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { sayDataPage } from "@/lib/core/messages/data-page";
import type { PersonView } from "@/lib/core/report/settings/retention-view";
import type { DataActs } from "./data-acts";

const FAILED = "That could not be done. Give a name of at least three letters and try once more.";

function Found({ view }: { view: PersonView }) {
  const formats = useFormats();
  return (
    <div className="mt-3 grid gap-3">
      <FactList facts={view.places.map(({ name, rows }) => ({ name, value: rows }))} />
      {view.files.length > 0 ? (
        <p className="text-13">
          {sayDataPage(
            formats,
            "Uploaded files that hold the person, and are deleted as well: {files}",
            { files: view.files.join(", ") },
          )}
        </p>
      ) : null}
    </div>
  );
}

/** Removes a person from stored tickets: first says where the person is found, then asks, then counts again. */
export function EraseCard({ acts }: { readonly acts: Pick<DataActs, "look" | "erase"> }) {
  const formats = useFormats();
  const [person, setPerson] = useState("");
  const [found, setFound] = useState<PersonView | null>(null);
  const [told, setTold] = useState<{ before: PersonView; after: PersonView } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, start] = useTransition();
  const look = (event: FormEvent): void => {
    event.preventDefault();
    start(async () => {
      const view = await acts.look(person).catch(() => null);
      setTold(null);
      setFound(view);
      if (!view) toast.error(sayDataPage(formats, FAILED));
    });
  };
  const erase = (): void =>
    start(async () => {
      const answer = await acts.erase(person).catch(() => null);
      setAsking(false);
      if (!answer) return void toast.error(sayDataPage(formats, FAILED));
      setFound(null);
      setTold(answer);
      setPerson("");
    });
  return (
    <Card
      title={sayDataPage(formats, "Erase a person")}
      note={sayDataPage(
        formats,
        "Finds a name, an e-mail address or a pseudonym in stored tickets, texts, histories, earlier versions, rejected rows, wordings, tasks and kept reports.",
      )}
    >
      <form onSubmit={look} className="flex flex-wrap items-end gap-2">
        <div className="min-w-60 flex-1">
          <Field label={sayDataPage(formats, "Name, e-mail address or pseudonym")}>
            <Input
              required
              minLength={3}
              maxLength={200}
              autoComplete="off"
              value={person}
              onChange={(event) => {
                setPerson(event.currentTarget.value);
                setFound(null);
              }}
            />
          </Field>
        </div>
        <Button type="submit" disabled={isBusy || person.trim() === ""}>
          {isBusy && !isAsking ? sayDataPage(formats, "Looking …") : sayDataPage(formats, "Look")}
        </Button>
      </form>
      <div aria-live="polite" className="mt-3 text-13">
        {found ? (
          <>
            <p>{found.sentence}</p>
            {found.isFound ? <Found view={found} /> : null}
          </>
        ) : null}
        {told ? (
          <Notice tone="good" title={sayDataPage(formats, "Erased")}>
            {sayDataPage(formats, "Before: {before} Now: {after} The ranking is made anew.", {
              before: told.before.sentence,
              after: told.after.sentence,
            })}
          </Notice>
        ) : null}
      </div>
      {found?.isFound ? (
        <Button look="danger" className="mt-3" disabled={isBusy} onClick={() => setAsking(true)}>
          {sayDataPage(formats, "Erase …")}
        </Button>
      ) : null}
      <p className="mt-3 max-w-[72ch] text-text-3 text-xs">
        {sayDataPage(
          formats,
          "Other spellings are looked for one by one. In kept reports the name becomes a pseudonym: their numbers stay, and they say that it was done. Who belongs to the workspace is changed under People. A later export that still names the person brings the name back.",
        )}
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={sayDataPage(formats, "Erase “{person}”?", { person: person.trim() })}
        confirm={{ label: sayDataPage(formats, "Erase for good"), isBusy, onConfirm: erase }}
      >
        <p>
          {sayDataPage(
            formats,
            "Columns become empty, names in texts become “[erased]”, names in kept reports become a pseudonym, and the uploaded files named above are deleted. This cannot be taken back.",
          )}
        </p>
      </ConfirmDialog>
    </Card>
  );
}
