"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { useFormats } from "#formats";
import { toast } from "@/components/ui/toast";
import { sayCardMenu } from "@/lib/core/messages/card-menu";
import { TAKE_AWAY } from "./take-away";

export type Choosing = {
  readonly label: string;
  readonly card: HTMLElement;
  /** Ends the menu; with the focus back on its button or left where it went. */
  readonly close: (isBack: boolean) => void;
};

/** The item that a key leads to from the one that has the focus; undefined for keys that lead nowhere. */
function stepTo(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return steps[key];
}

/** The open menu; loaded on first use. A menu as the ARIA practices tell: arrows move, Escape and Tab end it. */
export function CardMenuChoices({ label, card, close }: Choosing) {
  const formats = useFormats();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector("button")?.focus();
    const elsewhere = (event: PointerEvent): void => {
      // A press on the button closes the menu by itself.
      if (!menu.current?.parentElement?.contains(event.target as Node)) close(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, [close]);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "Tab") {
      close(false);
      return;
    }
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = stepTo(event.key, at, items.length);
    if (next === undefined && event.key !== "Escape") return;
    event.preventDefault();
    if (next === undefined) close(true);
    else items[next]?.focus();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={press}
      className="absolute top-full right-0 z-20 mt-1 w-52 rounded-md border border-line bg-raised py-1 shadow-lg"
    >
      {TAKE_AWAY.map(({ name, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            close(true);
            void act(card, formats).then((said) => {
              if (said) toast(sayCardMenu(formats, said));
            });
          }}
          className="block w-full px-3 py-1.5 text-left text-13 hover:bg-subtle focus-visible:bg-subtle focus-visible:outline-offset-[-2px]"
        >
          {sayCardMenu(formats, name)}
        </button>
      ))}
    </div>
  );
}
