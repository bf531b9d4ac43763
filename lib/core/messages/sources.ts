import { DE_SOURCES } from "./de/sources";
import { plainSpeaker } from "./plain-speaker";

/** Messages of what is remembered of exports, and of forgetting it. */
export const saySources = plainSpeaker({ de: DE_SOURCES });
