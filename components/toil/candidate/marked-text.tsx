import type { Piece } from "@/lib/core/report/candidate/mark-words";

/** A text with the words that put the ticket here marked, and those that speak against it underlined. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    if (piece.mark === null) return <span key={key}>{piece.text}</span>;
    return (
      <mark
        key={key}
        className={
          piece.mark === "for"
            ? "rounded-[2px] bg-heat-1 px-0.5 text-text"
            : "bg-transparent text-text underline decoration-2 decoration-warn underline-offset-2"
        }
      >
        {piece.text}
      </mark>
    );
  });
}
