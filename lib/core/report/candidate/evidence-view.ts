import type { CriterionScore, Signal, ToilScore } from "../../domain/candidate";
import { sayEvidence } from "../../messages/evidence";
import { type Formats, formatCount, formatShare, formatUnit } from "../format";
import { measuredWords } from "../measured-words";
import { CRITERION_WORDS, needsInside, SIGNAL_WORDS } from "../signal-words";

export type SignalView = {
  readonly key: string;
  readonly name: string;
  /** The measurement in words, or what an export must hold for it. */
  readonly words: string;
  /** Null: absent, which is not 0. */
  readonly value: { readonly share: number; readonly text: string } | null;
  readonly coverage: string;
  /** True when fewer than half of the tickets tell. */
  readonly isThin: boolean;
  readonly weight: string;
  /** Opens exactly that many rows; null where there are none. */
  readonly rows: { readonly href: string; readonly text: string } | null;
};

export type EvidenceView = readonly {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly score: string;
  readonly interval: string;
  readonly confidence: string;
  readonly weight: string;
  readonly grade: string;
  readonly signals: readonly SignalView[];
}[];

function noteOf({ name, gate: bounds }: CriterionScore, formats: Formats): string {
  const [lo, mid, hi] = bounds;
  if (name !== "repetition" || (lo === 1 && hi === 1))
    return sayEvidence(formats, CRITERION_WORDS[name].note);
  const gate = formatUnit(mid, formats);
  return lo === hi
    ? sayEvidence(formats, "gate {gate}", { gate })
    : sayEvidence(formats, "gate {gate} ({low}–{high})", {
        gate,
        low: formatUnit(lo, formats),
        high: formatUnit(hi, formats),
      });
}

function signalView(signal: Signal, ticketsHref: string, formats: Formats): SignalView {
  const { value } = signal;
  return {
    key: signal.name,
    name: sayEvidence(formats, SIGNAL_WORDS[signal.name].name),
    words:
      value === null
        ? sayEvidence(formats, "not in the export: {needs}", {
            needs: needsInside(signal.name, formats),
          })
        : measuredWords(signal, formats),
    value: value === null ? null : { share: value, text: formatUnit(value, formats) },
    coverage: formatShare(signal.coverage, formats),
    isThin: value !== null && signal.coverage < 0.5,
    weight: formatUnit(signal.weight, formats),
    rows:
      value === null || signal.ticketCount === 0 || signal.rows === undefined
        ? null
        : {
            href: `${ticketsHref}&rows=${signal.rows}`,
            text: formatCount(signal.ticketCount, formats),
          },
  };
}

/** The evidence behind each criterion: measurement, normalised value, coverage, weight, and the rows behind it. */
export function evidenceView(
  score: ToilScore,
  ticketsHref: string,
  formats: Formats,
): EvidenceView {
  return score.criteria.map((criterion) => ({
    key: criterion.name,
    name: sayEvidence(formats, CRITERION_WORDS[criterion.name].name),
    note: noteOf(criterion, formats),
    score: formatUnit(criterion.score, formats),
    interval: `${formatUnit(criterion.lo, formats)}–${formatUnit(criterion.hi, formats)}`,
    confidence: formatShare(criterion.confidence, formats),
    weight: `× ${formatUnit(CRITERION_WORDS[criterion.name].weight, formats)}`,
    grade: criterion.grade,
    signals: criterion.signals.map((signal) => signalView(signal, ticketsHref, formats)),
  }));
}
