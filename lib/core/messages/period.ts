import { DE_PERIOD } from "./de/period";
import { plainSpeaker } from "./plain-speaker";

/** Messages of what weeks a page speaks of, what they stand against, and when in the week tickets come in. */
export const sayPeriod = plainSpeaker({ de: DE_PERIOD });
