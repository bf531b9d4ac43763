import { DE_REFUSALS } from "./de/refusals";
import { plainSpeaker } from "./plain-speaker";

/** Why the server does not take an upload, a second run or an undo; it answers programs and people in English. */
export const sayRefusals = plainSpeaker({ de: DE_REFUSALS });
