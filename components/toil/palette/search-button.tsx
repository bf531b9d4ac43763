"use client";

import { Search } from "lucide-react";
import { useFormats } from "#formats";
import { Kbd } from "@/components/ui/kbd";
import { sayShell } from "@/lib/core/messages/shell";
import { usePalette } from "./palette-provider";

/** Opens the palette; nothing on pages outside a workspace. */
export function SearchButton({ isNarrow = false }: { isNarrow?: boolean }) {
  const show = usePalette();
  const formats = useFormats();
  if (!show) return null;
  return (
    <button
      type="button"
      aria-label={sayShell(formats, "Search (Ctrl K)")}
      aria-haspopup="dialog"
      onClick={() => show("palette")}
      className={
        isNarrow
          ? "grid size-9 shrink-0 place-items-center rounded-md text-text-2 hover:bg-subtle hover:text-text"
          : "hidden h-8 w-44 items-center gap-2 rounded-md border border-line px-2.5 text-13 text-text-3 hover:border-line-strong hover:text-text-2 lg:inline-flex"
      }
    >
      <Search aria-hidden className="size-4 shrink-0" />
      {isNarrow ? null : (
        <>
          <span className="flex-1 text-left">{sayShell(formats, "Search")}</span>
          <Kbd>Ctrl K</Kbd>
        </>
      )}
    </button>
  );
}
