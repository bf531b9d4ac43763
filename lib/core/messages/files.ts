import { DE_FILES } from "./de/files";
import { speaker } from "./speaker";

/** Words of the files that people take along: workbook, slides, CSV. Files that Toilbox reads again keep English heads. */
export const sayFiles = speaker({ de: DE_FILES });
