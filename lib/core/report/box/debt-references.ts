import { sayReport } from "../../messages/report";
import { type Formats, formatShare } from "../format";

/** The debt as a share of two different wholes, 0..1; null where the whole is not entered. */
export type DebtShares = {
  /** Of operational spending of the same scope and year. */
  readonly spend: number | null;
  /** Of productive hours of the people whose work the tickets show. */
  readonly time: number | null;
};

export type DebtReference = {
  /** What it is a share of. */
  readonly name: string;
  readonly own: { readonly at: number; readonly text: string } | null;
  /** What is missing for one's own share; null when nothing is. */
  readonly missing: string | null;
  /** Figures of others, in per cent from the left, lowest first. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
};

/** A share that others tell, in per cent, and the message that says whose it is. */
const MARKS = {
  /** A claim of the source of this idea (economics section 4); nobody has measured it. */
  spend: [{ share: 0.7, text: "{share} claimed by the source of the idea, not measured" }],
  /** Catchpoint's SRE report 2025, n = 301; Google's surveys and its cap for site reliability engineers. */
  time: [
    { share: 0.3, text: "{share} median of a survey of 301 people, 2025" },
    { share: 0.33, text: "{share} mean of Google's surveys" },
    { share: 0.5, text: "{share} cap that many teams set" },
  ],
} as const;

function reference(
  name: string,
  own: { readonly share: number | null; readonly missing: string },
  marks: (typeof MARKS)[keyof typeof MARKS],
  formats: Formats,
): DebtReference {
  const { share, missing } = own;
  const text = (value: number) => formatShare(value, formats);
  return {
    name,
    own:
      share === null
        ? null
        : {
            at: Math.min(100, share * 100),
            text: sayReport(formats, "{share} here", { share: text(share) }),
          },
    missing: share === null ? missing : null,
    marks: marks.map((mark) => ({
      at: mark.share * 100,
      text: sayReport(formats, mark.text, { share: text(mark.share) }),
    })),
  };
}

/** One's own share beside those of others, each under what it is a share of: the two wholes are never mixed. */
export function debtReferences(shares: DebtShares, formats: Formats): readonly DebtReference[] {
  return [
    reference(
      sayReport(formats, "Of operational spending"),
      {
        share: shares.spend,
        missing: sayReport(formats, "enter operational spending to see yours"),
      },
      MARKS.spend,
      formats,
    ),
    reference(
      sayReport(formats, "Of working time"),
      { share: shares.time, missing: sayReport(formats, "enter staff to see yours") },
      MARKS.time,
      formats,
    ),
  ];
}
