"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { useFormats } from "#formats";
import { sayShell } from "@/lib/core/messages/shell";

const CHOICES = [
  { value: "light", label: "Light theme", Icon: Sun },
  { value: "system", label: "Theme of the system", Icon: Monitor },
  { value: "dark", label: "Dark theme", Icon: Moon },
] as const;

const never = () => () => undefined;

/** Light, system or dark. */
export function ThemeSwitch() {
  const { theme, setTheme } = useTheme();
  const formats = useFormats();
  // The server does not know the choice: show none until the browser has taken over.
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <fieldset className="inline-flex w-max rounded-md border border-line p-0.5">
      <legend className="sr-only">{sayShell(formats, "Theme")}</legend>
      {CHOICES.map(({ value, label, Icon }) => (
        <button
          key={value}
          type="button"
          aria-label={sayShell(formats, label)}
          aria-pressed={inBrowser && theme === value}
          onClick={() => setTheme(value)}
          className="grid size-6 place-items-center rounded text-text-3 hover:text-text aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          <Icon aria-hidden className="size-3.5" />
        </button>
      ))}
    </fieldset>
  );
}
