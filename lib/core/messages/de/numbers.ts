/** German of what is wrong with a typed number. */
export const DE_NUMBERS = {
  '"{text}" is not a number as it is written here, such as {example}':
    "„{text}“ ist keine Zahl, wie sie hier geschrieben wird, etwa {example}",
} as const;
