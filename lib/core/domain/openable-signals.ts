import type { SignalName } from "./candidate";

/** Signals whose rows a plain condition on tickets finds again; the others are counted over pairs or texts. */
export const OPENABLE_SIGNALS = [
  "volume",
  "persistence",
  "sameness",
  "fewHandOffs",
  "shortConversation",
  "sticks",
  "urgency",
] as const satisfies readonly SignalName[];
export type OpenableSignal = (typeof OPENABLE_SIGNALS)[number];

/** Whether a page may offer to open the rows of a signal. */
export function isOpenable(name: SignalName): name is OpenableSignal {
  return (OPENABLE_SIGNALS as readonly SignalName[]).includes(name);
}
