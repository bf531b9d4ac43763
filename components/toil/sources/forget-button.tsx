"use client";

import { useTransition } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { saySources } from "@/lib/core/messages/sources";
import type { SourceCard } from "@/lib/core/report/imports/sources-view";

/** Forgets what is remembered of a header, or takes that back; a sentence when it could not. */
export type SetForgotten = (signature: string, isForgotten: boolean) => Promise<string | null>;

type Props = { readonly card: SourceCard; readonly setForgotten: SetForgotten };

/** Forgets at once, with an undo in the toast. */
export function ForgetButton({ card, setForgotten }: Props) {
  const [isBusy, start] = useTransition();
  const formats = useFormats();
  const restore = async (): Promise<void> => {
    const refusal = await setForgotten(card.signature, false);
    if (refusal) toast.error(refusal);
    else toast(saySources(formats, "Remembered again."));
  };
  const forget = (): void =>
    start(async () => {
      const refusal = await setForgotten(card.signature, true);
      if (refusal) toast.error(refusal);
      else
        toast(card.forgotten, {
          action: { label: saySources(formats, "Undo"), onClick: () => void restore() },
        });
    });
  return (
    <Button
      disabled={isBusy}
      onClick={forget}
      aria-label={saySources(formats, "Forget {title}", { title: card.title })}
    >
      {saySources(formats, "Forget")}
    </Button>
  );
}
