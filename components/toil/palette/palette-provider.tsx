"use client";

import { useRouter } from "next/navigation";
import {
  type ComponentType,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
} from "react";
import { GO_TO } from "@/lib/core/report/palette/key-words";
import type { PaletteEntry } from "@/lib/core/report/palette/palette";
import { isTyping } from "../is-typing";
import type { PaletteDialogProps } from "./palette-dialog";

/** What the palette offers before the server has told more, and what it may change. */
export type PaletteSetting = {
  readonly workspace: string;
  /** Pages that the reader may open, by the last part of their address. */
  readonly pages: readonly string[];
  readonly entries: readonly PaletteEntry[];
  readonly letterKeys: boolean;
  readonly saveLetterKeys: (letterKeys: boolean) => Promise<boolean>;
};

type Shown = "palette" | "keys" | null;

const Context = createContext<((what: Exclude<Shown, null>) => void) | null>(null);

/** Opens the palette or the sheet of keys; null outside a workspace. */
export function usePalette(): ((what: Exclude<Shown, null>) => void) | null {
  return useContext(Context);
}

/** How long "G" waits for its second letter. */
const SECOND_KEY_MS = 1_500;

/** G, then a letter, goes to a page; the second letter is nobody else's command. */
function useGoKeys(workspace: string, pages: readonly string[]): void {
  const router = useRouter();
  useEffect(() => {
    let until = 0;
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.repeat) return;
      if (event.timeStamp > until) {
        if (event.key === "g") until = event.timeStamp + SECOND_KEY_MS;
        return;
      }
      until = 0;
      const target = GO_TO.find(({ key, page }) => key === event.key && pages.includes(page));
      if (!target) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      router.push(`/${workspace}/${target.page}`);
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [router, workspace, pages]);
}

/** The dialogs come once the page is at rest, so that they are there at the first key and weigh nothing at the start. */
function useDialogs(): ComponentType<PaletteDialogProps> | null {
  const [Dialogs, setDialogs] = useState<ComponentType<PaletteDialogProps> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      void import("./palette-dialog").then((module) => setDialogs(() => module.PaletteDialog));
    }, 0);
    return () => clearTimeout(timer);
  }, []);
  return Dialogs;
}

/** Ctrl K and ⌘ K open the palette on every page of the workspace, "?" the sheet of keys. */
export function PaletteProvider({
  setting,
  children,
}: {
  setting: PaletteSetting;
  children: ReactNode;
}) {
  const [shown, setShown] = useState<Shown>(null);
  const Dialogs = useDialogs();
  useGoKeys(setting.workspace, setting.pages);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setShown((now) => (now === "palette" ? null : "palette"));
      } else if (event.key === "?" && !isTyping(event)) setShown("keys");
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  const close = useCallback(() => setShown(null), []);
  return (
    <Context value={setShown}>
      {children}
      {Dialogs ? (
        <Dialogs shown={shown} setting={setting} onShow={setShown} onClose={close} />
      ) : null}
    </Context>
  );
}
