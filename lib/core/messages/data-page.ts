import { DE_DATA_PAGE } from "./de/data-page";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of data that are said in the browser: how long tickets stay, erasing a person, removing all. */
export const sayDataPage = plainSpeaker({ de: DE_DATA_PAGE });
