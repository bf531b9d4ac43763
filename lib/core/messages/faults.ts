import { DE_FAULTS } from "./de/faults";
import { plainSpeaker } from "./plain-speaker";

/** Sentences about files and rows that were stored in English with an import: faults, hints, warnings. */
export const sayFaults = plainSpeaker({ de: DE_FAULTS });
