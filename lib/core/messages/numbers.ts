import { DE_NUMBERS } from "./de/numbers";
import { plainSpeaker } from "./plain-speaker";

/** What is wrong with a number that somebody typed, on whatever page. */
export const sayNumbers = plainSpeaker({ de: DE_NUMBERS });
