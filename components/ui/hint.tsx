"use client";

import { Tooltip } from "radix-ui";
import { type ReactNode, useState } from "react";

const DELAY_MS = 200;

type Props = {
  /** What the reader points at. */
  readonly children: ReactNode;
  readonly title: string;
  readonly text: string;
  /** A second line in the small print, such as a formula. */
  readonly note?: string;
  /** True where the child can be focused itself, such as a link. */
  readonly hasOwnFocus?: boolean;
};

/** Explains a word on hover, focus and tap; Escape closes it. */
export function Hint({ children, title, text, note, hasOwnFocus = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Tooltip.Provider delayDuration={DELAY_MS}>
      <Tooltip.Root open={isOpen} onOpenChange={setOpen}>
        <Tooltip.Trigger asChild>
          {hasOwnFocus ? (
            <span>{children}</span>
          ) : (
            <button
              type="button"
              className="-my-1 cursor-help py-1 text-left underline decoration-line-strong decoration-dotted underline-offset-4 print:no-underline"
              onClick={(event) => {
                // A tap opens it too; without this the tooltip closes on click.
                event.preventDefault();
                setOpen(true);
              }}
            >
              {children}
            </button>
          )}
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content
            sideOffset={6}
            collisionPadding={12}
            className="z-50 max-w-[300px] rounded-md border border-line-strong bg-raised p-3 text-left text-13 text-text shadow-lg"
          >
            <strong className="block font-semibold">{title}</strong>
            <span className="block text-text-2">{text}</span>
            {note ? <span className="mt-1 block text-text-3 text-xs">{note}</span> : null}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
