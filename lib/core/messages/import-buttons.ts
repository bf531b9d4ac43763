import { DE_IMPORT_BUTTONS } from "./de/import-buttons";
import { plainSpeaker } from "./plain-speaker";

/** Messages of what runs in the browser beside an import: its progress, undoing it, running it again. */
export const sayImportButtons = plainSpeaker({ de: DE_IMPORT_BUTTONS });
