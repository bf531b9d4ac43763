"use client";

import { useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { useMemo } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import type { Speech } from "@/lib/core/messages/plain-speaker";
import { sayShell } from "@/lib/core/messages/shell";
import type { PaletteEntry } from "@/lib/core/report/palette/palette";
import { copyText } from "../copy-text";
import type { PaletteSetting } from "./palette-provider";

const THEMES = ["light", "dark", "system"] as const;

function entriesOf(letterKeys: boolean, speech: Speech): readonly PaletteEntry[] {
  const command = (id: string, title: string, also: string, keys?: readonly string[]) =>
    ({ id, kind: "action", title, also, command: id, ...(keys ? { keys } : {}) }) as const;
  return [
    command(
      "copy-link",
      sayShell(speech, "Copy the link to this page"),
      sayShell(speech, "address url share"),
    ),
    command(
      "keys",
      sayShell(speech, "Show all keys"),
      sayShell(speech, "shortcuts help keyboard"),
      ["?"],
    ),
    command("light", sayShell(speech, "Light theme"), sayShell(speech, "appearance bright")),
    command("dark", sayShell(speech, "Dark theme"), sayShell(speech, "appearance night")),
    command("system", sayShell(speech, "Theme of the system"), sayShell(speech, "appearance")),
    command(
      "letter-keys",
      letterKeys
        ? sayShell(speech, "Switch single-letter keys off")
        : sayShell(speech, "Switch single-letter keys on"),
      sayShell(speech, "shortcuts accessibility"),
    ),
  ];
}

async function copyLink(speech: Speech): Promise<void> {
  if (await copyText(window.location.href))
    toast(sayShell(speech, "The link is on the clipboard."));
  else
    toast.error(
      sayShell(speech, "The browser does not give the clipboard. Copy the address instead."),
    );
}

/** The commands of the palette that lead nowhere, and what each does. */
export function useCommands(
  { letterKeys, saveLetterKeys }: PaletteSetting,
  onKeys: () => void,
): { readonly entries: readonly PaletteEntry[]; readonly run: (command: string) => void } {
  const router = useRouter();
  const formats = useFormats();
  const { setTheme } = useTheme();
  const entries = useMemo(() => entriesOf(letterKeys, formats), [letterKeys, formats]);
  const switchLetters = async (): Promise<void> => {
    if (!(await saveLetterKeys(!letterKeys)))
      return void toast.error(sayShell(formats, "That could not be kept."));
    router.refresh();
    toast(
      letterKeys
        ? sayShell(formats, "Single letters do nothing now.")
        : sayShell(formats, "Single letters are commands again."),
    );
  };
  const run = (command: string): void => {
    const theme = THEMES.find((one) => one === command);
    if (theme) setTheme(theme);
    if (command === "keys") onKeys();
    if (command === "copy-link") void copyLink(formats);
    if (command === "letter-keys") void switchLetters();
  };
  return { entries, run };
}
