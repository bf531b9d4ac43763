import { DE_APPLICATIONS } from "./de/applications";
import { speaker } from "./speaker";

/** Messages of applications: their box, their register. */
export const sayApplications = speaker({ de: DE_APPLICATIONS });
