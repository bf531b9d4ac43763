"use client";

import { Bell as BellIcon } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayShell } from "@/lib/core/messages/shell";
import { useNotices } from "./notices-provider";

/** Imports of the reader that have ended since they last looked, and the newest before them. */
export function Bell({ workspace }: { workspace: string }) {
  const { rows, waiting, markSeen } = useNotices();
  const [isOpen, setOpen] = useState(false);
  const formats = useFormats();
  const fresh = rows.filter(({ isNew }) => isNew).length;
  const open = (next: boolean): void => {
    setOpen(next);
    if (!next && fresh > 0) markSeen();
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={open}>
      <Popover.Trigger
        aria-label={
          fresh === 0
            ? sayShell(formats, "Notices")
            : sayShell(formats, "Notices, {count} new", { count: fresh })
        }
        className="relative grid size-8 shrink-0 place-items-center rounded-md text-text-2 hover:bg-raised hover:text-text"
      >
        <BellIcon aria-hidden className="size-4" />
        {fresh > 0 ? (
          <span
            aria-hidden
            className="absolute -top-0.5 -right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 font-semibold text-xs text-bg leading-none tabular-nums"
          >
            {fresh}
          </span>
        ) : null}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={sayShell(formats, "Notices")}
          className="z-50 w-80 max-w-[calc(100vw-1rem)] overflow-hidden rounded-card border border-line bg-raised shadow-lg"
        >
          <p className="flex justify-between gap-3 border-line border-b px-3 py-2 text-xs">
            <strong className="font-semibold">{sayShell(formats, "Your imports")}</strong>
            {waiting > 0 ? (
              <span className="text-text-2">
                {sayShell(formats, "{count} under way", { count: waiting })}
              </span>
            ) : null}
          </p>
          {rows.length === 0 ? (
            <p className="px-3 py-6 text-center text-13 text-text-2">
              {sayShell(formats, "Here stands what became of your imports once they end.")}
            </p>
          ) : (
            <ul className="max-h-96 overflow-auto py-1">
              {rows.map((row) => (
                <li key={row.importId}>
                  <Link
                    href={`/${workspace}/imports/${row.importId}`}
                    onClick={() => open(false)}
                    className="flex gap-2 px-3 py-2 hover:bg-subtle focus-visible:outline-offset-[-2px]"
                  >
                    <span
                      aria-hidden
                      className={`mt-1.5 size-1.5 shrink-0 rounded-full ${row.isNew ? "bg-accent" : ""}`}
                    />
                    <span className="min-w-0">
                      <span className="block truncate font-medium text-13">{row.fileName}</span>
                      <span className={`block text-xs ${row.isBad ? "text-bad" : "text-text-2"}`}>
                        {row.sentence}
                      </span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
