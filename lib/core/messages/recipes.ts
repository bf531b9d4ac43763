import { DE_RECIPES } from "./de/recipes";
import { speaker } from "./speaker";

/** Messages of how to export from the usual tools. */
export const sayRecipes = speaker({ de: DE_RECIPES });
