import { DE_DOOR_REFUSALS } from "./de/door-refusals";
import { plainSpeaker } from "./plain-speaker";

/** Why the server makes no owner and lets nobody join; it answers programs and people in English. */
export const sayDoorRefusals = plainSpeaker({ de: DE_DOOR_REFUSALS });
