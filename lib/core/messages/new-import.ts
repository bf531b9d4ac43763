import { DE_NEW_IMPORT } from "./de/new-import";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page where files are chosen. */
export const sayNewImport = plainSpeaker({ de: DE_NEW_IMPORT });
