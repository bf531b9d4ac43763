import { DE_FIELDS } from "./de/fields";
import { plainSpeaker } from "./plain-speaker";

/** Names of ticket fields and what their values mean, where a person gives the columns of a file a meaning. */
export const sayFields = plainSpeaker({ de: DE_FIELDS });
