"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import { sayShell } from "@/lib/core/messages/shell";
import type { SavePreferences } from "./save-preferences";

/** Tells whether it could be kept. */
type Change<Choices> = (
  wanted: Partial<Choices> & Parameters<SavePreferences>[0],
) => Promise<boolean>;

/**
 * Choices of a person that are shown at once and kept meanwhile; what could not be kept is told and goes back. `next` is
 * where the page goes then, when what it shows has choices of its own.
 */
export function useKept<Choices extends object>(
  kept: Choices,
  save: SavePreferences,
  next: string | null = null,
): readonly [shown: Choices, change: Change<Choices>] {
  const router = useRouter();
  const formats = useFormats();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(kept, (now, change: Partial<Choices>) => ({
    ...now,
    ...change,
  }));
  const change: Change<Choices> = (wanted) =>
    new Promise((tell) =>
      start(async () => {
        show(wanted);
        const isKept = await save(wanted).catch(() => false);
        if (!isKept) toast.error(sayShell(formats, "That could not be kept. Try again."));
        if (isKept && next) router.replace(next, { scroll: false });
        else router.refresh();
        tell(isKept);
      }),
    );
  return [shown, change];
}
