/** German of what is wrong with a typed number. */
export const DE_NUMBERS = {
  '"{text}" is not a number as it is written here, such as {example}':
    "„{text}“ ist keine Zahl, wie sie hier geschrieben wird, etwa {example}",
  "{number} is not between 0 and {most}": "{number} liegt nicht zwischen 0 und {most}",
} as const;
