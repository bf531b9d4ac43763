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

type Mark = { readonly share: number; readonly who: string };

/** A claim of the source of this idea (economics section 4); nobody has measured it. */
const OF_SPEND: readonly Mark[] = [
  { share: 0.7, who: "claimed by the source of the idea, not measured" },
];
/** Catchpoint's SRE report 2025, n = 301; Google's surveys and its cap for site reliability engineers. */
const OF_TIME: readonly Mark[] = [
  { share: 0.3, who: "median of a survey of 301 people, 2025" },
  { share: 0.33, who: "mean of Google's surveys" },
  { share: 0.5, who: "cap that many teams set" },
];

function reference(
  name: string,
  own: { readonly share: number | null; readonly missing: string },
  marks: readonly Mark[],
  formats: Formats,
): DebtReference {
  const { share, missing } = own;
  const text = (value: number) => formatShare(value, formats);
  return {
    name,
    own: share === null ? null : { at: Math.min(100, share * 100), text: `${text(share)} here` },
    missing: share === null ? missing : null,
    marks: marks.map((mark) => ({
      at: mark.share * 100,
      text: `${text(mark.share)} ${mark.who}`,
    })),
  };
}

/** One's own share beside those of others, each under what it is a share of: the two wholes are never mixed. */
export function debtReferences(shares: DebtShares, formats: Formats): readonly DebtReference[] {
  return [
    reference(
      "Of operational spending",
      { share: shares.spend, missing: "enter operational spending to see yours" },
      OF_SPEND,
      formats,
    ),
    reference(
      "Of working time",
      { share: shares.time, missing: "enter staff to see yours" },
      OF_TIME,
      formats,
    ),
  ];
}
