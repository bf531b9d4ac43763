import { sayReceipt } from "../../messages/receipt";
import { type Formats, formatCount, formatDate, formatMoment } from "../format";
import type { ImportSummary } from "./import-view";
import { refusalAgain } from "./refusal-again";

/** What undoing an import would do; blocked by later imports of its source; null where it is not offered at all. */
export type UndoOffer =
  | {
      readonly kind: "possible";
      readonly removes: number;
      readonly restores: number;
      readonly keeps: number;
      /** Null: at any time. */
      readonly until: Date | null;
    }
  | {
      readonly kind: "blocked";
      readonly message: string;
      readonly later: readonly { readonly id: string; readonly fileName: string }[];
    }
  | null;

export type UndoDialogView = {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Receipts of the imports to undo first, newest first. */
  readonly later: readonly { readonly href: string; readonly fileName: string }[];
  /** What a press of the button asks; null while later imports are in the way. */
  readonly confirm: { readonly url: string; readonly toast: string } | null;
};

/** What the dialog says before anything happens. */
export function undoDialogView(
  offer: UndoOffer,
  { id, fileName }: Pick<ImportSummary, "id" | "fileName">,
  workspace: string,
  formats: Formats,
): UndoDialogView | null {
  if (!offer) return null;
  if (offer.kind === "blocked") {
    return {
      title: sayReceipt(formats, "This import cannot be undone yet"),
      sentences: [refusalAgain(formats, offer.message)],
      later: offer.later.map((one) => ({
        href: `/${workspace}/imports/${one.id}`,
        fileName: one.fileName,
      })),
      confirm: null,
    };
  }
  const { removes, restores, keeps } = offer;
  return {
    title: sayReceipt(formats, "Undo the import of {file}?", { file: fileName }),
    sentences: sentencesOf({ removes, restores, keeps }, formats),
    later: [],
    confirm: {
      url: `/api/imports/${id}/undo?workspace=${workspace}`,
      toast: sayReceipt(
        formats,
        "Undoing: {count, plural, one {# ticket} other {# tickets}} removed, {restored} restored.",
        { count: removes, restored: formatCount(restores, formats) },
      ),
    },
  };
}

type Effect = { readonly removes: number; readonly restores: number; readonly keeps: number };

function sentencesOf({ removes, restores, keeps }: Effect, formats: Formats): readonly string[] {
  return [
    removes > 0 &&
      sayReceipt(
        formats,
        "{count, plural, one {# ticket that it created is} other {# tickets that it created are}} removed.",
        { count: removes },
      ),
    restores > 0 &&
      sayReceipt(
        formats,
        "{count, plural, one {# ticket that it updated becomes exactly what it was} other {# tickets that it updated become exactly what they were}} before.",
        { count: restores },
      ),
    keeps > 0 &&
      sayReceipt(
        formats,
        "{count, plural, one {# ticket keeps} other {# tickets keep}} what a person changed.",
        { count: keeps },
      ),
    removes + restores === 0 &&
      sayReceipt(formats, "It changed no ticket, so no ticket changes now."),
    sayReceipt(
      formats,
      "Then the ranking is computed again. The file no longer counts towards the storage of this workspace; it can be run again until its room is needed.",
    ),
  ].filter((sentence) => sentence !== false);
}

/** How long the import can still be undone: "until 24 Dec 2026"; null where it cannot. */
export function undoUntil(offer: UndoOffer, formats: Formats): string | null {
  if (offer?.kind !== "possible") return null;
  return offer.until
    ? sayReceipt(formats, "until {day}", { day: formatDate(offer.until, formats) })
    : sayReceipt(formats, "at any time");
}

/** Kept tickets that are named on the receipt. */
const NAMED = 20;

/** What an undone import's receipt says: by whom, when, and what became of its tickets; null before. */
export function undoneView(
  { undo, isFileGone }: Pick<ImportSummary, "undo" | "isFileGone">,
  formats: Formats,
): { readonly title: string; readonly text: string } | null {
  if (!undo?.at) return null;
  const { by, at, removed, restored, kept } = undo;
  const names = kept.slice(0, NAMED).join(", ") + (kept.length > NAMED ? ", …" : "");
  const told = [
    removed > 0 &&
      sayReceipt(formats, "{count, plural, one {# ticket was} other {# tickets were}} removed.", {
        count: removed,
      }),
    restored > 0 &&
      sayReceipt(
        formats,
        "{count, plural, one {# ticket is as it was} other {# tickets are as they were}} before.",
        { count: restored },
      ),
    kept.length > 0 &&
      sayReceipt(
        formats,
        "{count, plural, one {# ticket keeps} other {# tickets keep}} what a person changed: {names}.",
        { count: kept.length, names },
      ),
    removed + restored === 0 && sayReceipt(formats, "It had changed no ticket."),
    isFileGone
      ? sayReceipt(
          formats,
          "Its file was deleted to make room for others: upload it again to import it.",
        )
      : sayReceipt(formats, "Its file can be run again until this workspace needs its room."),
  ];
  return {
    title: sayReceipt(formats, "Undone on {at} by {who}.", {
      at: formatMoment(at, formats),
      who: sayReceipt.stored(formats, by),
    }),
    text: told.filter((sentence) => sentence !== false).join(" "),
  };
}
