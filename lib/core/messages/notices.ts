import { DE_NOTICES } from "./de/notices";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of who is told when an import ends: webhook, mail, and how the last call went. */
export const sayNotices = plainSpeaker({ de: DE_NOTICES });
