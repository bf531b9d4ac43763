import { DE_PEOPLE } from "./de/people";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of people: members and their roles, invitations, and what is refused. */
export const sayPeople = plainSpeaker({ de: DE_PEOPLE });
