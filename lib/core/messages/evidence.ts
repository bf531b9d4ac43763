import { DE_EVIDENCE } from "./de/evidence";
import { speaker } from "./speaker";

/** Messages of what a score stands on: criteria, signals, and what was measured. */
export const sayEvidence = speaker({ de: DE_EVIDENCE });
