import { DE_REGROUP } from "./de/regroup";
import { plainSpeaker } from "./plain-speaker";

/** Messages of saying which wordings are one task, and of what the server refuses then. */
export const sayRegroup = plainSpeaker({ de: DE_REGROUP });
