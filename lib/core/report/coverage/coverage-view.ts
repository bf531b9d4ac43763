import type { Coverage } from "../../domain/leave-out";
import { sayCoverage } from "../../messages/coverage";
import { type Formats, formatCount, formatDate, formatShare } from "../format";

type Linked = { readonly text: string; readonly href: string | null };

/** The one line that says what the totals of a page rest on. */
export type CoverageView = {
  /** "covers 16,600 of 20,000 tickets (83 %), as of 30 Sep 2026", to the rows that are counted. */
  readonly covers: Linked;
  /** "left out:" */
  readonly leftOutWord: string;
  /** "spam 1,204", to its rows; empty where nothing is left out. */
  readonly leftOut: readonly Linked[];
  /** To the list of leave-outs; null for readers who may not see it, and where nothing is left out. */
  readonly manage: { readonly text: string; readonly href: string } | null;
};

/** Where the rows and the list are; null for readers who have neither. */
export type CoverageLinks = {
  /** "/desk" */
  readonly base: string;
  readonly mayManage: boolean;
} | null;

/** Share of all tickets that totals count, 0..1; null without tickets. */
export function coveredShare({ covered, all }: Coverage): number | null {
  return all > 0 ? covered / all : null;
}

/** What totals rest on, as a line. A leave-out that took nothing is not named. */
export function coverageView(
  coverage: Coverage,
  formats: Formats,
  links: CoverageLinks,
): CoverageView {
  const rows = (query: string): string | null => links && `${links.base}/tickets?${query}`;
  const taken = coverage.leftOut.filter(({ tickets }) => tickets > 0);
  return {
    covers: {
      text: sayCoverage(
        formats,
        "covers {covered} of {all, plural, one {# ticket} other {# tickets}} ({share}), as of {day}",
        {
          covered: formatCount(coverage.covered, formats),
          all: coverage.all,
          share: formatShare(coveredShare(coverage), formats),
          day: formatDate(coverage.asOf, formats),
        },
      ),
      href: rows("ranked=yes"),
    },
    leftOutWord: sayCoverage(formats, "left out:"),
    leftOut: taken.map(({ id, name, tickets }) => ({
      text: `${name} ${formatCount(tickets, formats)}`,
      href: rows(`leftout=${id}`),
    })),
    manage:
      links?.mayManage && taken.length > 0
        ? {
            text: sayCoverage(formats, "Leave-outs"),
            href: `${links.base}/settings/leave-outs`,
          }
        : null,
  };
}

/** The same as plain text, for paper, files and mails. */
export function coverageText(coverage: Coverage, formats: Formats): string {
  const { covers, leftOutWord, leftOut } = coverageView(coverage, formats, null);
  const names = leftOut.map(({ text }) => text).join(", ");
  return names ? `${covers.text}; ${leftOutWord} ${names}` : covers.text;
}
