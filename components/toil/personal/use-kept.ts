"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import { sayShell } from "@/lib/core/messages/shell";
import type { SavePreferences } from "./save-preferences";

/** Choices of a person that are shown at once and kept meanwhile; what could not be kept is told and goes back. */
export function useKept<Choices extends object>(
  kept: Choices,
  save: SavePreferences,
): readonly [
  shown: Choices,
  change: (wanted: Partial<Choices> & Parameters<SavePreferences>[0]) => void,
] {
  const router = useRouter();
  const formats = useFormats();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(kept, (now, change: Partial<Choices>) => ({
    ...now,
    ...change,
  }));
  const change = (wanted: Partial<Choices> & Parameters<SavePreferences>[0]): void =>
    start(async () => {
      show(wanted);
      if (!(await save(wanted).catch(() => false)))
        toast.error(sayShell(formats, "That could not be kept. Try again."));
      router.refresh();
    });
  return [shown, change];
}
