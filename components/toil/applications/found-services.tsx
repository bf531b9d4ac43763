"use client";

import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { FoundService } from "@/lib/core/report/applications/applications-view";
import type { RegisterActions } from "./register-actions";

const FIRST = 12;

type Props = {
  readonly found: readonly FoundService[];
  readonly actions: RegisterActions;
};

/** Services that tickets name and nobody has registered: confirmed by a click, one or all. */
export function FoundServices({ found, actions }: Props) {
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
      title="Found in tickets"
      note="Services that tickets name and that belong to no application yet."
      action={
        <Button disabled={isBusy} onClick={() => add(found.map(({ name }) => name))}>
          {isBusy ? "Adding …" : `Add all ${found.length}`}
        </Button>
      }
    >
      <ul className="grid gap-x-8 sm:grid-cols-2 xl:grid-cols-3">
        {shown.map(({ name, tickets, cost }) => (
          <li key={name} className="flex items-center gap-3 border-line border-t py-1.5 text-13">
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="whitespace-nowrap text-text-2 text-xs tabular-nums">
              {tickets} tickets, {cost}
            </span>
            <Button look="quiet" className="h-7" disabled={isBusy} onClick={() => add([name])}>
              Add<span className="sr-only"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button look="quiet" className="mt-2" onClick={() => setWhole(true)}>
          Show all {found.length}
        </Button>
      ) : null}
    </Card>
  );
}
