"use client";

import { useEffect, useMemo, useState } from "react";
import type { PaletteEntry } from "@/lib/core/report/palette/palette";

const WAIT_MS = 120;
/** Shorter texts fit too many tickets to be worth a question. */
const LEAST_LETTERS = 2;

async function ask(url: string, signal: AbortSignal): Promise<readonly PaletteEntry[] | null> {
  const answer = await fetch(url, { cache: "no-store", signal }).catch(() => null);
  if (!answer?.ok) return null;
  const { entries } = (await answer.json()) as { entries: readonly PaletteEntry[] };
  return entries;
}

/** Tasks and imports kept from the last opening, so that the next one shows them at once. */
const kept = new Map<string, readonly PaletteEntry[]>();

/** What the server finds: tasks and imports once, tickets for what is typed. */
export function useFound(
  workspace: string,
  typed: string,
  isOpen: boolean,
): { readonly entries: readonly PaletteEntry[]; readonly isAsking: boolean } {
  const url = `/api/palette?workspace=${workspace}`;
  const [named, setNamed] = useState<readonly PaletteEntry[]>(kept.get(url) ?? []);
  const [tickets, setTickets] = useState<readonly PaletteEntry[]>([]);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    void ask(url, stop.signal).then((entries) => {
      if (!entries) return;
      kept.set(url, entries);
      setNamed(entries);
    });
    return () => stop.abort();
  }, [url, isOpen]);
  const text = typed.trim();
  useEffect(() => {
    if (text.length < LEAST_LETTERS) {
      setTickets([]);
      setAsking(false);
      return;
    }
    const stop = new AbortController();
    setAsking(true);
    const timer = setTimeout(() => {
      void ask(`${url}&q=${encodeURIComponent(text)}`, stop.signal).then((entries) => {
        if (stop.signal.aborted) return;
        setTickets(entries ?? []);
        setAsking(false);
      });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [url, text]);
  const entries = useMemo(() => [...named, ...tickets], [named, tickets]);
  return { entries, isAsking };
}
