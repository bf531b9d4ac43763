import { SIGNALS, type SignalName } from "../../domain/candidate";
import type { HeldOut } from "../../domain/verdict";
import { sayClassifier } from "../../messages/classifier";
import { sayEvidence } from "../../messages/evidence";
import { type Formats, formatCount, formatShare } from "../format";
import { SIGNAL_WORDS } from "../signal-words";
import { hundredths } from "./hundredths";

/** What verdicts have moved. */
export type LearnedModel = {
  readonly isOn: boolean;
  readonly toil: number;
  readonly notToil: number;
  readonly weights: Readonly<Partial<Record<SignalName, number>>>;
  readonly heldOut?: HeldOut | undefined;
};

export type LearnedView = {
  readonly learned: readonly {
    readonly key: string;
    readonly name: string;
    readonly effect: string;
  }[];
  readonly learnedNote: string;
};

/** A weight that moved less than this changes no figure that is shown. */
const LEAST_MOVED = 0.05;
const MOST_SHOWN = 8;

/** What verdicts taught the score, or why they taught nothing yet. */
export function learnedView(model: LearnedModel | null, formats: Formats): LearnedView {
  const count = (model?.toil ?? 0) + (model?.notToil ?? 0);
  if (!model || count === 0)
    return {
      learned: [],
      learnedNote: sayClassifier(formats, "Nothing yet: it needs verdicts."),
    };
  if (!model.isOn)
    return {
      learned: [],
      learnedNote: sayClassifier(
        formats,
        "Learning is switched off in the settings; {count, plural, one {# verdict} other {# verdicts}} would teach.",
        { count },
      ),
    };
  if (model.toil === 0 || model.notToil === 0)
    return {
      learned: [],
      learnedNote: sayClassifier(
        formats,
        "It learns from the first verdict of each kind on: toil and not toil.",
      ),
    };
  return { learned: movedMost(model, formats), learnedNote: noteOf(model, count, formats) };
}

function movedMost({ weights }: LearnedModel, formats: Formats): LearnedView["learned"] {
  return SIGNALS.flatMap((name) => {
    const moved = weights[name] ?? 0;
    return Math.abs(moved) < LEAST_MOVED ? [] : [{ name, moved }];
  })
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, MOST_SHOWN)
    .map(({ name, moved }) => ({
      key: name,
      name: sayEvidence(formats, SIGNAL_WORDS[name].name),
      effect: sayClassifier(formats, moved > 0 ? "counts more (+{by})" : "counts less (−{by})", {
        by: hundredths(Math.abs(moved), formats),
      }),
    }));
}

function noteOf(model: LearnedModel, count: number, formats: Formats): string {
  const { toil, notToil, heldOut } = model;
  const taught = sayClassifier(
    formats,
    "From {count, plural, one {# verdict} other {# verdicts}}: {toil} toil, {notToil} not toil. Weights start at the defaults and move slowly.",
    { count, toil: formatCount(toil, formats), notToil: formatCount(notToil, formats) },
  );
  return `${taught} ${heldOutNote(heldOut, formats)}`;
}

/** What a tenth left out in turn tells of the rest. */
function heldOutNote(heldOut: HeldOut | undefined, formats: Formats): string {
  if (!heldOut)
    return sayClassifier(
      formats,
      "From 5 verdicts of each kind on this tells how well it does on tasks it has not seen.",
    );
  return sayClassifier(
    formats,
    "Tested on verdicts it had not seen (each tenth of {tasks} in turn): a task called toil stood above one that was not in {after} of all pairs, by the score alone in {before}.",
    {
      tasks: formatCount(heldOut.tasks, formats),
      after: formatShare(heldOut.after, formats),
      before: formatShare(heldOut.before, formats),
    },
  );
}
