"use client";

import { X } from "lucide-react";
import { useFormats } from "#formats";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import { sayShell } from "@/lib/core/messages/shell";
import { type KeyLine, keyGroups } from "@/lib/core/report/palette/key-words";
import type { PaletteSetting } from "./palette-provider";

function Line({ line }: { line: KeyLine }) {
  const formats = useFormats();
  return (
    <div className="flex items-center justify-between gap-4 py-1">
      <dt className="text-text-2">{line.does}</dt>
      <dd className="flex shrink-0 items-center gap-1 text-text-3 text-xs">
        {line.keys.map((key, at) => (
          <span key={key} className="contents">
            {at > 0 && line.isSequence ? sayShell(formats, "then") : null}
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}

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
        <div className="gap-10 text-13 sm:columns-2">
          {keyGroups(setting.pages, formats).map((group) => (
            <section key={group.name} className="mb-5 break-inside-avoid">
              <h3 className="mb-1 font-semibold">{group.name}</h3>
              <dl className="divide-y divide-line">
                {group.lines.map((line) => (
                  <Line key={line.does} line={line} />
                ))}
              </dl>
            </section>
          ))}
        </div>
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
        </p>
      </div>
    </div>
  );
}
