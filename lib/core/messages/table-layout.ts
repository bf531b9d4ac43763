import { DE_TABLE_LAYOUT } from "./de/table-layout";
import { plainSpeaker } from "./plain-speaker";

/** Messages of laying a table out: its columns and the height of its rows. */
export const sayTableLayout = plainSpeaker({ de: DE_TABLE_LAYOUT });
