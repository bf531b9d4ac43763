import { DE_ASSUMPTIONS } from "./de/assumptions";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the inputs of the cost model: what each is called, where its default comes from, how its value reads. */
export const sayAssumptions = plainSpeaker({ de: DE_ASSUMPTIONS });

type Message = keyof typeof DE_ASSUMPTIONS;
/** A message that needs no values. */
export type AssumptionText = Exclude<Message, `${string}{${string}`>;
/** How a value reads: "{value} a year". */
export type AssumptionReading = Extract<Message, `${string}{value}${string}`>;
/** A unit that names the workspace's currency: "{currency} a year". */
export type MoneyUnit = Extract<Message, `{currency} ${string}`>;
