"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { useFormats } from "#formats";
import { sayShell } from "@/lib/core/messages/shell";
import { KeySheet } from "./key-sheet";
import { Palette } from "./palette";
import type { PaletteSetting } from "./palette-provider";

export type PaletteDialogProps = {
  readonly shown: "palette" | "keys" | null;
  readonly setting: PaletteSetting;
  readonly onShow: (what: "palette" | "keys") => void;
  readonly onClose: () => void;
};

const FRAME =
  "fixed inset-x-3 top-[10vh] m-0 mx-auto max-h-[80vh] w-auto overflow-hidden rounded-card border border-line-strong bg-raised p-0 text-text shadow-2xl backdrop:bg-black/30";

type ModalProps = {
  readonly label: string;
  readonly isOpen: boolean;
  readonly width: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The browser's own modal: its content may stand ready while it is closed, so that opening it renders nothing. */
function Modal({ label, isOpen, width, onClose, children }: ModalProps) {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = frame.current;
    if (isOpen && !dialog?.open) dialog?.showModal();
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  const onBackdrop = (event: MouseEvent): void => {
    if (event.target === frame.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal by itself
    <dialog
      ref={frame}
      aria-label={label}
      onClose={() => (isOpen ? onClose() : undefined)}
      onClick={onBackdrop}
      className={`${FRAME} ${width}`}
    >
      {children}
    </dialog>
  );
}

/** The palette and the sheet of keys, over the page. */
export function PaletteDialog({ shown, setting, onShow, onClose }: PaletteDialogProps) {
  const formats = useFormats();
  return (
    <>
      <Modal
        label={sayShell(formats, "Search and commands")}
        isOpen={shown === "palette"}
        width="max-w-xl"
        onClose={onClose}
      >
        <Palette
          isOpen={shown === "palette"}
          setting={setting}
          onClose={onClose}
          onKeys={() => onShow("keys")}
        />
      </Modal>
      <Modal
        label={sayShell(formats, "Keys")}
        isOpen={shown === "keys"}
        width="max-w-3xl"
        onClose={onClose}
      >
        {shown === "keys" ? <KeySheet setting={setting} onClose={onClose} /> : null}
      </Modal>
    </>
  );
}
