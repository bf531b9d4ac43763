import { DE_CLASSIFIER } from "./de/classifier";
import { speaker } from "./speaker";

/** Messages of the page of the classifier: how often the score was right, what verdicts taught, what was measured. */
export const sayClassifier = speaker({ de: DE_CLASSIFIER });
