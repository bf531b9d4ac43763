import { FORMS_IN_LABOUR, LOSS_FORMS, type LossForm } from "../../domain/loss-forms";
import type { AssumptionText } from "../../messages/assumptions";
import { type Assumption, type AssumptionField, money } from "./assumption";

const NAMES: Readonly<Record<LossForm, AssumptionText>> = {
  productivity: "Loss of one event: productivity",
  response: "Loss of one event: response",
  replacement: "Loss of one event: replacement",
  competitive: "Loss of one event: competitive advantage",
  fines: "Loss of one event: fines and judgments",
  reputation: "Loss of one event: reputation",
};

const HINTS: Readonly<Record<LossForm, AssumptionText>> = {
  productivity:
    "Work that stands still during an event. The hands-on hours are in labour already: tick it only for what comes on top.",
  response:
    "Finding and mending the fault. These hours are in labour already: tick it only for what comes on top.",
  replacement: "Buying or rebuilding what an event broke.",
  competitive: "Trade secrets or a head start that others gain by it.",
  fines: "Fines, settlements and lawyers that follow an event.",
  reputation: "Those who leave, or never come, because they heard of it.",
};

const inLabour = (form: LossForm): boolean => FORMS_IN_LABOUR.some((one) => one === form);

function formFields(form: LossForm): readonly AssumptionField[] {
  const path = `lossForms.${form}`;
  const range: readonly AssumptionField[] = [
    { path: `${path}.low`, label: "Low end", kind: "number", reads: "from {value}" },
    { path: `${path}.high`, label: "High end", kind: "number", reads: "to {value}" },
    { path: `${path}.source`, label: "Source", kind: "text", reads: "source: {value}" },
  ];
  if (!inLabour(form)) return range;
  return [
    ...range,
    {
      path: `${path}.isOnTop`,
      label: "Comes on top of labour",
      kind: "tick",
      reads: "comes on top of labour",
      readsUnticked: "left out: labour counts it already",
    },
  ];
}

function formAssumption(form: LossForm): Assumption {
  return {
    key: `lossForms.${form}`,
    group: "Losses",
    profile: "company",
    name: NAMES[form],
    unit: money("{currency} an event, 90 % range"),
    source: "Empty: this form takes no part. One of the six forms of loss of Open FAIR.",
    hint: HINTS[form],
    fields: formFields(form),
  };
}

/** The size of a loss: as one range, or form by form, each with its source. */
export const LOSS_ASSUMPTIONS: readonly Assumption[] = [
  {
    key: "risk",
    group: "Losses",
    profile: "company",
    name: "Loss of one event, as one range",
    unit: money("{currency} an event, 90 % range"),
    source:
      "Empty: the axis says “not priced”, never 0, unless a form below counts. A lognormal (Open FAIR).",
    hint: "What one major incident, failed change or breach costs in all: 5 % are cheaper than the low end, 5 % dearer than the high one. Forms of loss that count take its place.",
    fields: [
      { path: "risk.lossLow", label: "Low end", kind: "number", reads: "from {value}" },
      { path: "risk.lossHigh", label: "High end", kind: "number", reads: "to {value}" },
    ],
  },
  ...LOSS_FORMS.map(formAssumption),
];
