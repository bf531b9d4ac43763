/** What is told when an action of the page did not get through: a message of the shell. */
export const UNREACHED = "The server does not answer: nothing was stored. Try again.";
