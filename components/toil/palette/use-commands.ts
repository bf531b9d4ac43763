"use client";

import { useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { useMemo } from "react";
import { toast } from "sonner";
import type { PaletteEntry } from "@/lib/core/report/palette/palette";
import { copyText } from "../copy-text";
import type { PaletteSetting } from "./palette-provider";

const THEMES = ["light", "dark", "system"] as const;

function entriesOf(letterKeys: boolean): readonly PaletteEntry[] {
  const command = (id: string, title: string, also: string, keys?: readonly string[]) =>
    ({ id, kind: "action", title, also, command: id, ...(keys ? { keys } : {}) }) as const;
  return [
    command("copy-link", "Copy the link to this page", "address url share"),
    command("keys", "Show all keys", "shortcuts help keyboard", ["?"]),
    command("light", "Light theme", "appearance bright"),
    command("dark", "Dark theme", "appearance night"),
    command("system", "Theme of the system", "appearance"),
    command(
      "letter-keys",
      letterKeys ? "Switch single-letter keys off" : "Switch single-letter keys on",
      "shortcuts accessibility",
    ),
  ];
}

async function copyLink(): Promise<void> {
  if (await copyText(window.location.href)) toast("The link is on the clipboard.");
  else toast.error("The browser does not give the clipboard. Copy the address instead.");
}

/** The commands of the palette that lead nowhere, and what each does. */
export function useCommands(
  { letterKeys, saveLetterKeys }: PaletteSetting,
  onKeys: () => void,
): { readonly entries: readonly PaletteEntry[]; readonly run: (command: string) => void } {
  const router = useRouter();
  const { setTheme } = useTheme();
  const entries = useMemo(() => entriesOf(letterKeys), [letterKeys]);
  const switchLetters = async (): Promise<void> => {
    if (!(await saveLetterKeys(!letterKeys))) return void toast.error("That could not be kept.");
    router.refresh();
    toast(letterKeys ? "Single letters do nothing now." : "Single letters are commands again.");
  };
  const run = (command: string): void => {
    const theme = THEMES.find((one) => one === command);
    if (theme) setTheme(theme);
    if (command === "keys") onKeys();
    if (command === "copy-link") void copyLink();
    if (command === "letter-keys") void switchLetters();
  };
  return { entries, run };
}
