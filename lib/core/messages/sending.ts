import { DE_SENDING } from "./de/sending";
import { plainSpeaker } from "./plain-speaker";

/** Messages of files on their way to the server, which can be dropped on every page. */
export const saySending = plainSpeaker({ de: DE_SENDING });
