"use client";

import {
  CornerDownLeft,
  Download,
  FileText,
  ListOrdered,
  Search,
  SquareTerminal,
  Star,
  Ticket,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useFormats } from "#formats";
import { Kbd } from "@/components/ui/kbd";
import { sayShell } from "@/lib/core/messages/shell";
import {
  matchPalette,
  type PaletteEntry,
  type PaletteGroup,
  type PaletteKind,
  preparePalette,
} from "@/lib/core/report/palette/palette";
import type { PaletteSetting } from "./palette-provider";
import { useCommands } from "./use-commands";
import { useFound } from "./use-found";

const ICONS = {
  page: FileText,
  action: SquareTerminal,
  view: Star,
  candidate: ListOrdered,
  ticket: Ticket,
  import: Download,
} as const satisfies Record<PaletteKind, unknown>;

type OptionProps = {
  readonly entry: PaletteEntry;
  readonly id: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function Option({ entry, id, isActive, onPoint, onChoose }: OptionProps) {
  const Icon = ICONS[entry.kind];
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it by aria-activedescendant
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerMove={onPoint}
      onClick={onChoose}
      className="mx-1.5 flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-13 aria-selected:bg-accent-soft aria-selected:text-accent"
    >
      <Icon aria-hidden className="size-4 shrink-0 text-text-3" />
      <span className="min-w-0 flex-1 truncate">{entry.title}</span>
      {entry.note ? (
        <span className="max-w-40 shrink-0 truncate text-text-3 text-xs">{entry.note}</span>
      ) : null}
      {entry.keys ? (
        <span aria-hidden className="flex shrink-0 gap-1">
          {entry.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      ) : null}
    </div>
  );
}

/** What the keys of the field do to the list below it. */
function useChoice(flat: readonly PaletteEntry[], choose: (entry: PaletteEntry) => void) {
  const [at, setAt] = useState(0);
  const active = flat[Math.min(at, flat.length - 1)];
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && active) {
      event.preventDefault();
      setAt((flat.indexOf(active) + step + flat.length) % flat.length);
    }
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (active) choose(active);
    }
  };
  return { active, setAt, press };
}

type GroupProps = {
  readonly group: PaletteGroup;
  readonly active: PaletteEntry | undefined;
  readonly idOf: (entry: PaletteEntry) => string;
  readonly onPoint: (entry: PaletteEntry) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
};

function Group({ group, active, idOf, onPoint, onChoose }: GroupProps) {
  const nameId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
    <div role="group" aria-labelledby={nameId}>
      <p id={nameId} className="px-4 pt-2 pb-1 font-medium text-text-3 text-xs">
        {group.name}
      </p>
      {group.entries.map((entry) => (
        <Option
          key={entry.id}
          entry={entry}
          id={idOf(entry)}
          isActive={entry === active}
          onPoint={() => onPoint(entry)}
          onChoose={() => onChoose(entry)}
        />
      ))}
    </div>
  );
}

function Footer({ count, isAsking }: { count: number; isAsking: boolean }) {
  const formats = useFormats();
  if (count === 0)
    return isAsking
      ? sayShell(formats, "Looking among the tickets …")
      : sayShell(formats, "Nothing is called that.");
  return (
    <span className="flex items-center gap-1.5">
      <Kbd>↑</Kbd>
      <Kbd>↓</Kbd> {sayShell(formats, "choose")}
      <Kbd>
        <CornerDownLeft aria-hidden className="size-3" />
      </Kbd>
      {sayShell(formats, "open")}
      <span className="sr-only">{sayShell(formats, ", {count} found", { count })}</span>
    </span>
  );
}

type Props = {
  readonly isOpen: boolean;
  readonly setting: PaletteSetting;
  readonly onClose: () => void;
  readonly onKeys: () => void;
};

/** Everything that has a name, and every command, by typing some of it. */
export function Palette({ isOpen, setting, onClose, onKeys }: Props) {
  const router = useRouter();
  const formats = useFormats();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const found = useFound(setting.workspace, typed, isOpen);
  const commands = useCommands(setting, onKeys);
  const entries = useMemo(
    () => preparePalette([...setting.entries, ...commands.entries, ...found.entries]),
    [setting.entries, commands.entries, found.entries],
  );
  const groups = useMemo(() => matchPalette(entries, typed, formats), [entries, typed, formats]);
  const flat = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const idOf = (entry: PaletteEntry): string => `${listId}-${entry.kind}-${entry.id}`;
  const choose = (entry: PaletteEntry): void => {
    onClose();
    if (entry.href && entry.isFile) window.location.assign(entry.href);
    else if (entry.href) router.push(entry.href);
    else if (entry.command) commands.run(entry.command);
  };
  const { active, setAt, press } = useChoice(flat, choose);
  useEffect(() => {
    // What was typed the last time does not matter any more.
    if (isOpen) return;
    setTyped("");
    setAt(0);
  }, [isOpen, setAt]);
  return (
    <div className="flex max-h-[80vh] flex-col">
      <div className="flex items-center gap-2.5 border-line border-b px-4">
        <Search aria-hidden className="size-4 shrink-0 text-text-3" />
        <input
          role="combobox"
          aria-label={sayShell(formats, "Search pages, tasks, tickets, imports and commands")}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={active && idOf(active)}
          // biome-ignore lint/a11y/noAutofocus: the field is what the dialog is for
          autoFocus
          autoComplete="off"
          spellCheck={false}
          placeholder={sayShell(formats, "Search tasks, tickets, pages, commands")}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
          className="h-12 min-w-0 flex-1 bg-transparent text-sm outline-none placeholder:text-text-3"
        />
        <Kbd>Esc</Kbd>
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={sayShell(formats, "Found")}
        className="min-h-0 flex-1 overflow-auto py-1.5"
      >
        {groups.map((group) => (
          <Group
            key={group.kind}
            group={group}
            active={active}
            idOf={idOf}
            onPoint={(entry) => setAt(flat.indexOf(entry))}
            onChoose={choose}
          />
        ))}
      </div>
      <div role="status" className="border-line border-t px-4 py-2 text-text-3 text-xs">
        <Footer count={flat.length} isAsking={found.isAsking} />
      </div>
    </div>
  );
}
