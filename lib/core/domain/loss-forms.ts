import { z } from "zod";

/** The forms a loss takes (Open FAIR): the first three fall on the organisation itself, the others come from outside. */
export const LOSS_FORMS = [
  "productivity",
  "response",
  "replacement",
  "competitive",
  "fines",
  "reputation",
] as const;
export type LossForm = (typeof LOSS_FORMS)[number];

/** How a form reads in a sentence. */
export const LOSS_FORM_WORDS = {
  productivity: "lost productivity",
  response: "response",
  replacement: "replacement",
  competitive: "competitive advantage",
  fines: "fines and judgments",
  reputation: "reputation",
} as const satisfies Readonly<Record<LossForm, string>>;

/** Hours that the cost of labour holds already: they count in a loss only when somebody says they come on top. */
export const FORMS_IN_LABOUR = ["productivity", "response"] as const;

/** What one event costs in one form. */
const formShape = {
  /** 90 % range, major units. */
  low: z.number().positive(),
  high: z.number().positive(),
  /** Where the range comes from. */
  source: z
    .string("say where the range comes from")
    .trim()
    .min(1, "say where the range comes from")
    .max(200),
};

const inOrder = ({ low, high }: { readonly low: number; readonly high: number }) => low <= high;
const NOT_IN_ORDER = "expected the low loss not above the high loss";

const lossForm = z.object(formShape).refine(inOrder, NOT_IN_ORDER).nullable().default(null);
const formInLabour = z
  .object({ ...formShape, isOnTop: z.boolean().default(false) })
  .refine(inOrder, NOT_IN_ORDER)
  .nullable()
  .default(null);

/** The loss of one event form by form; a form that is not entered takes no part. */
export const lossForms = z.object({
  productivity: formInLabour,
  response: formInLabour,
  replacement: lossForm,
  competitive: lossForm,
  fines: lossForm,
  reputation: lossForm,
});
export type LossForms = z.infer<typeof lossForms>;

/** 90 % range of a part of a loss; `form` is null for the whole loss entered as one range. */
export type LossRange = {
  readonly form: LossForm | null;
  readonly low: number;
  readonly high: number;
};

/** The two inputs that the size of a loss comes from. */
type LossInputs = {
  readonly risk: { readonly lossLow: number; readonly lossHigh: number } | null;
  readonly lossForms: LossForms;
};

/**
 * The ranges that make up the loss of one event: the forms that count, else the one range of the whole loss, else none,
 * which is not priced. A form that labour holds already counts only where it comes on top.
 */
export function lossRanges({ risk, lossForms: forms }: LossInputs): readonly LossRange[] {
  const counted = LOSS_FORMS.flatMap((form): LossRange[] => {
    const entered = forms[form];
    if (!entered || ("isOnTop" in entered && !entered.isOnTop)) return [];
    return [{ form, low: entered.low, high: entered.high }];
  });
  if (counted.length > 0 || !risk) return counted;
  return [{ form: null, low: risk.lossLow, high: risk.lossHigh }];
}
