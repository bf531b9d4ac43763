"use client";

import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";

type Props = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly summaryClassName: string;
  /** Told once it is open, also when it was opened before any script ran: for what is loaded only then. */
  readonly onOpen?: () => void;
};

function close(root: RefObject<HTMLDetailsElement | null>): void {
  root.current?.removeAttribute("open");
}

/**
 * Something that opens on a click and closes on the next one elsewhere, on Escape, or when a link in it is followed or
 * a form in it is sent. It is a plain `details`, so that it opens before any script has run.
 */
export function Disclosure({ summary, children, className = "", summaryClassName, onOpen }: Props) {
  const root = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (root.current?.open) onOpen?.();
  }, [onOpen]);
  useEffect(() => {
    const elsewhere = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) close(root);
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !root.current?.open) return;
      close(root);
      root.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("keydown", onEscape);
    };
  }, []);
  const followed = (event: MouseEvent): void => {
    if ((event.target as HTMLElement).closest("a")) close(root);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: following a link by key clicks it as well
    <details
      ref={root}
      data-menu
      className={className}
      onClick={followed}
      onSubmit={() => close(root)}
      onToggle={(event) => (event.currentTarget.open ? onOpen?.() : undefined)}
    >
      <summary className={`cursor-pointer list-none ${summaryClassName}`}>{summary}</summary>
      {children}
    </details>
  );
}
