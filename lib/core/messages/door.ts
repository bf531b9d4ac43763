import { DE_DOOR } from "./de/door";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the pages before a workspace: signing in, setting up, invitations, and what went wrong. */
export const sayDoor = plainSpeaker({ de: DE_DOOR });
