import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import {
  type CandidateList,
  type CandidateQuery,
  candidateHref,
  firstDesk,
  NO_DESK,
} from "./candidate-list";

/** The desk whose tasks stand first, as a chip and as lines between the rows. */
export type DeskFirstView = {
  readonly words: string;
  readonly help: string;
  /** The same with all tasks in one order, or with the reader's own desk first. */
  readonly href: string;
  readonly isChosen: boolean;
  /** Over the desk's rows, and before the row from which on the others stand; null: no rows to tell apart. */
  readonly lines: {
    readonly first: string;
    readonly rest: string;
    readonly restFrom: number;
  } | null;
};

type Input = {
  readonly base: string;
  readonly query: CandidateQuery;
  /** The reader's own desk; null: none is chosen. */
  readonly ownDesk: string | null;
  readonly formats: Formats;
};

/** Whose tasks stand first, and one press to the other way; null for readers without a desk while none is first. */
export function deskFirstView(
  { base, query, ownDesk, formats }: Input,
  { matching, ofDesk }: Pick<CandidateList, "matching" | "ofDesk">,
): DeskFirstView | null {
  const chosen = firstDesk(query);
  const desk = chosen ?? ownDesk;
  if (desk === null) return null;
  const rest = matching - ofDesk;
  return {
    words: sayCandidates(formats, "{desk} first", { desk }),
    help: chosen
      ? sayCandidates(formats, "{desk} stands first: show all tasks in one order", { desk })
      : sayCandidates(formats, "Show the tasks of {desk} first; ranks stay", { desk }),
    href: candidateHref(base, query, {
      desk: chosen ? (ownDesk === null ? undefined : NO_DESK) : desk,
      show: undefined,
    }),
    isChosen: chosen !== null,
    lines:
      chosen && ofDesk > 0
        ? {
            first: sayCandidates(
              formats,
              "{count, plural, one {# task} other {# tasks}} with tickets of {desk}",
              { count: ofDesk, desk },
            ),
            rest: sayCandidates(
              formats,
              "{count, plural, one {# other task} other {# other tasks}}",
              { count: rest },
            ),
            restFrom: ofDesk,
          }
        : null,
  };
}
