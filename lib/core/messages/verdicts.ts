import { DE_VERDICTS } from "./de/verdicts";
import { plainSpeaker } from "./plain-speaker";

/** Messages of verdicts, on every page that asks for one; and of the ranking that follows them. */
export const sayVerdictWords = plainSpeaker({ de: DE_VERDICTS });
