import { maskText, replaceEmails } from "./mask-personal-data";

/** Cells of one row in which something personal was replaced. */
export type MaskedCells = {
  readonly people: number;
  readonly email: number;
  readonly phone: number;
  readonly ip: number;
};

/** Replaces personal data on the way in and counts the cells. */
export type PrivacyFilter = {
  /** A person's name, login or address. */
  person(name: string): string;
  /** Free text. */
  prose(text: string): string;
  /** Name of a thing: a host, a team, a service. */
  thing(name: string): string;
  /** Counts since the last call. */
  takeCounts(): MaskedCells;
};

const NOTHING: MaskedCells = { people: 0, email: 0, phone: 0, ip: 0 };
/** "Ann Lee <ann@example.org>" is Ann Lee, as other columns and tools write it. */
const NAME_WITH_ADDRESS = /^(.*\S)\s*<[^<>]*>$/;

/** A filter that leaves everything as it is. */
export function openFilter(): PrivacyFilter {
  const same = (text: string) => text;
  return { person: same, prose: same, thing: same, takeCounts: () => NOTHING };
}

/**
 * A filter that turns people into `person-<pseudonym>` and replaces addresses and numbers in text. The same name always
 * gets the same pseudonym, so that returns and hand-offs still count.
 */
export function maskingFilter(pseudonym: (clear: string) => string): PrivacyFilter {
  let counts = { ...NOTHING };
  const pseudonymOf = (name: string) =>
    `person-${pseudonym(NAME_WITH_ADDRESS.exec(name)?.[1] ?? name)}`;
  return {
    person(name) {
      counts.people += 1;
      return pseudonymOf(name);
    },
    prose(text) {
      const masked = maskText(text);
      if (masked.email) counts.email += 1;
      if (masked.phone) counts.phone += 1;
      if (masked.ip) counts.ip += 1;
      return masked.text;
    },
    thing(name) {
      const masked = replaceEmails(name, pseudonymOf);
      if (masked !== name) counts.email += 1;
      return masked;
    },
    takeCounts() {
      const taken = counts;
      counts = { ...NOTHING };
      return taken;
    },
  };
}
