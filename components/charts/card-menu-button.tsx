"use client";

import { Ellipsis } from "lucide-react";
import { type ComponentType, useCallback, useRef, useState } from "react";
import type { CardMenuChoices, Choosing } from "./card-menu-choices";

/** The button is all that a page carries; what it opens is loaded once somebody means to open it. */
export function CardMenuButton({ label }: { label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [Choices, setChoices] = useState<ComponentType<Choosing> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const load = (): void =>
    void import("./card-menu-choices").then((module: { CardMenuChoices: typeof CardMenuChoices }) =>
      setChoices(() => module.CardMenuChoices),
    );
  const close = useCallback((isBack: boolean) => {
    setOpen(false);
    if (isBack) button.current?.focus();
  }, []);
  const card = button.current?.closest<HTMLElement>("[data-card]");
  return (
    <span data-screen-only className="relative -mt-1 -mr-1.5 shrink-0">
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={load}
        onClick={() => {
          load();
          setOpen(!isOpen);
        }}
        className="inline-flex size-7 items-center justify-center rounded-md text-text-3 hover:bg-subtle hover:text-text aria-expanded:bg-subtle aria-expanded:text-text"
      >
        <Ellipsis aria-hidden className="size-4" />
      </button>
      {isOpen && Choices && card ? <Choices label={label} card={card} close={close} /> : null}
    </span>
  );
}
