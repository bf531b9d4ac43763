"use client";

import { X } from "lucide-react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayShell } from "@/lib/core/messages/shell";
import { KeyList } from "./key-list";
import type { PaletteSetting } from "./palette-provider";

type Props = {
  readonly setting: PaletteSetting;
  readonly onClose: () => void;
};

/** Every key that does something, by where it works. */
export function KeySheet({ setting, onClose }: Props) {
  const formats = useFormats();
  return (
    <div className="flex max-h-[80vh] flex-col">
      <header className="flex items-center justify-between gap-3 border-line border-b px-5 py-3">
        <h2 className="font-semibold text-base">{sayShell(formats, "Keys")}</h2>
        <button
          type="button"
          aria-label={sayShell(formats, "Close")}
          onClick={onClose}
          className="grid size-8 place-items-center rounded text-text-3 hover:bg-subtle hover:text-text"
        >
          <X aria-hidden className="size-4" />
        </button>
      </header>
      <div className="min-h-0 overflow-auto px-5 py-4">
        <KeyList pages={setting.pages} />
        <p className="mt-4 text-text-2 text-xs">
          {setting.letterKeys
            ? sayShell(
                formats,
                "Single letters are on; they never work while you type. Switch them off:",
              )
            : sayShell(
                formats,
                "Single letters are off; they never work while you type. Switch them on:",
              )}{" "}
          <Link
            className="text-accent hover:underline"
            href={`/${setting.workspace}/me`}
            onClick={onClose}
          >
            {sayShell(formats, "Your settings")}
          </Link>
          {" · "}
          <Link
            className="text-accent hover:underline"
            href={`/${setting.workspace}/help`}
            onClick={onClose}
          >
            {sayShell(formats, "Help")}
          </Link>
        </p>
      </div>
    </div>
  );
}
