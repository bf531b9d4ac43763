import { DE_APPLICATIONS_PAGE } from "./de/applications-page";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the register of applications that need no plurals: its page, its forms, and what the server refuses. */
export const sayApplicationsPage = plainSpeaker({ de: DE_APPLICATIONS_PAGE });
