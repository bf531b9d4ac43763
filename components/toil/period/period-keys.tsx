"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isTyping } from "../is-typing";
import type { SavePreferences } from "../personal/save-preferences";

type Props = {
  readonly earlier: string;
  readonly later: string | null;
  readonly end: string | null;
  readonly save: SavePreferences;
};

/** ← and → step through the periods, X ends the comparison; not while a menu or a scrolling part has the focus. */
export function PeriodKeys({ earlier, later, end, save }: Props) {
  const router = useRouter();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.shiftKey) return;
      const isInScroll = document.activeElement?.closest("section[tabindex],[role=tablist]");
      const to = { ArrowLeft: earlier, ArrowRight: later, x: end }[event.key];
      if (!to || isInScroll) return;
      if (event.key === "x") void save({ comparison: "none" });
      router.push(to, { scroll: false });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [router, earlier, later, end, save]);
  return null;
}
