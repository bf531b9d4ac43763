import { type Formats, formatCount, formatDate, formatMoment, formatNumbered } from "../format";
import type { ImportSummary } from "./import-view";

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
      title: "This import cannot be undone yet",
      sentences: [offer.message],
      later: offer.later.map((one) => ({
        href: `/${workspace}/imports/${one.id}`,
        fileName: one.fileName,
      })),
      confirm: null,
    };
  }
  const { removes, restores, keeps } = offer;
  const removed = formatNumbered(removes, ["ticket", "tickets"], formats);
  const restored = formatNumbered(restores, ["ticket", "tickets"], formats);
  const kept = formatNumbered(keeps, ["ticket keeps", "tickets keep"], formats);
  return {
    title: `Undo the import of ${fileName}?`,
    sentences: [
      removes > 0 && `${removed} that it created ${removes === 1 ? "is" : "are"} removed.`,
      restores > 0 &&
        `${restored} that it updated ${restores === 1 ? "becomes exactly what it was" : "become exactly what they were"} before.`,
      keeps > 0 && `${kept} what a person changed.`,
      removes + restores === 0 && "It changed no ticket, so no ticket changes now.",
      "Then the ranking is computed again. The file no longer counts towards the storage of this workspace; it can be run again until its room is needed.",
    ].filter((sentence) => sentence !== false),
    later: [],
    confirm: {
      url: `/api/imports/${id}/undo?workspace=${workspace}`,
      toast: `Undoing: ${removed} removed, ${formatCount(restores, formats)} restored.`,
    },
  };
}

/** How long the import can still be undone: "until 24 Dec 2026"; null where it cannot. */
export function undoUntil(offer: UndoOffer, formats: Formats): string | null {
  if (offer?.kind !== "possible") return null;
  return offer.until ? `until ${formatDate(offer.until, formats)}` : "at any time";
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
  const gone = formatNumbered(removed, ["ticket was", "tickets were"], formats);
  const back = formatNumbered(
    restored,
    ["ticket is as it was", "tickets are as they were"],
    formats,
  );
  const names = kept.slice(0, NAMED).join(", ") + (kept.length > NAMED ? ", …" : "");
  const stays = formatNumbered(kept.length, ["ticket keeps", "tickets keep"], formats);
  return {
    title: `Undone on ${formatMoment(at, formats)} by ${by}.`,
    text: [
      removed > 0 && `${gone} removed.`,
      restored > 0 && `${back} before.`,
      kept.length > 0 && `${stays} what a person changed: ${names}.`,
      removed + restored === 0 && "It had changed no ticket.",
      isFileGone
        ? "Its file was deleted to make room for others: upload it again to import it."
        : "Its file can be run again until this workspace needs its room.",
    ]
      .filter((sentence) => sentence !== false)
      .join(" "),
  };
}
