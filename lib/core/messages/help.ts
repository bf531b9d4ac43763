import { DE_HELP } from "./de/help";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the help page: what words mean, how scores come about, how to read the report. */
export const sayHelp = plainSpeaker({ de: DE_HELP });
