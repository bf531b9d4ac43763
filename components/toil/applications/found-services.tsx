"use client";

import { useState, useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import type { FoundService } from "@/lib/core/report/applications/applications-view";
import type { RegisterActions } from "./register-actions";

const FIRST = 12;

type Props = {
  readonly found: readonly FoundService[];
  readonly actions: RegisterActions;
};

/** Services that tickets name and nobody has registered: confirmed by a click, one or all. */
export function FoundServices({ found, actions }: Props) {
  const formats = useFormats();
  const [isBusy, start] = useTransition();
  const [isWhole, setWhole] = useState(false);
  const add = (names: readonly string[]): void =>
    start(async () => {
      const refusal = await actions.addServices(names);
      if (refusal) toast.error(refusal);
    });
  const shown = isWhole ? found : found.slice(0, FIRST);
  return (
    <Card
      title={sayApplicationsPage(formats, "Found in tickets")}
      note={sayApplicationsPage(
        formats,
        "Services that tickets name and that belong to no application yet.",
      )}
      action={
        <Button disabled={isBusy} onClick={() => add(found.map(({ name }) => name))}>
          {isBusy
            ? sayApplicationsPage(formats, "Adding …")
            : sayApplicationsPage(formats, "Add all {count}", { count: found.length })}
        </Button>
      }
    >
      <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 xl:grid-cols-3">
        {shown.map(({ name, words }) => (
          <li key={name} className="flex items-center gap-3 border-line border-t py-1.5 text-13">
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="whitespace-nowrap text-text-2 text-xs tabular-nums">{words}</span>
            <Button
              look="quiet"
              className="h-7"
              aria-label={sayApplicationsPage(formats, "Add {name}", { name })}
              disabled={isBusy}
              onClick={() => add([name])}
            >
              {sayApplicationsPage(formats, "Add")}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button look="quiet" className="mt-2" onClick={() => setWhole(true)}>
          {sayApplicationsPage(formats, "Show all {count}", { count: found.length })}
        </Button>
      ) : null}
    </Card>
  );
}
