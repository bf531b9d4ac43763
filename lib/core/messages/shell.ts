import { DE_SHELL } from "./de/shell";
import { plainSpeaker } from "./plain-speaker";

/** What stands around every page: navigation, palette, keys, notices, and the words of basic controls. */
export const sayShell = plainSpeaker({ de: DE_SHELL });
