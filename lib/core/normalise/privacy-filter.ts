import type { CellMemory } from "./cell-memory";
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
  /** A memory for readers that use this filter: what they counted counts again whenever their reading is remembered. */
  counting(memory: CellMemory): CellMemory;
  /** Counts since the last call. */
  takeCounts(): MaskedCells;
};

const NOTHING: MaskedCells = { people: 0, email: 0, phone: 0, ip: 0 };
/** "Ann Lee <ann@example.org>" is Ann Lee, as other columns and tools write it. */
const NAME_WITH_ADDRESS = /^(.*\S)\s*<[^<>]*>$/;

/** A filter that leaves everything as it is. */
export function openFilter(): PrivacyFilter {
  const same = (text: string) => text;
  return {
    person: same,
    prose: same,
    thing: same,
    counting: (memory) => memory,
    takeCounts: () => NOTHING,
  };
}

/**
 * A filter that turns people into `person-<pseudonym>` and replaces addresses and numbers in text. The same name always
 * gets the same pseudonym, so that returns and hand-offs still count.
 */
export function maskingFilter(pseudonym: (clear: string) => string): PrivacyFilter {
  const counts = new MaskedCounts();
  const pseudonymOf = (name: string) =>
    `person-${pseudonym(name.endsWith(">") ? (NAME_WITH_ADDRESS.exec(name)?.[1] ?? name) : name)}`;
  return {
    person(name) {
      counts.add(ONE_PERSON);
      return pseudonymOf(name);
    },
    prose(text) {
      const masked = maskText(text);
      if (masked.text !== text) {
        const { email, phone, ip } = masked;
        counts.add({ people: 0, email: Number(email), phone: Number(phone), ip: Number(ip) });
      }
      return masked.text;
    },
    thing(name) {
      const masked = replaceEmails(name, pseudonymOf);
      if (masked !== name) counts.add(ONE_EMAIL);
      return masked;
    },
    counting: (memory) => (read) => {
      const known = memory((cell) => {
        const before = counts.take();
        const value = read(cell);
        const own = counts.take();
        counts.add(before);
        return { value, own };
      });
      return (cell) => {
        const { value, own } = known(cell);
        if (own !== NOTHING) counts.add(own);
        return value;
      };
    },
    takeCounts: () => counts.take(),
  };
}

const ONE_PERSON: MaskedCells = { ...NOTHING, people: 1 };
const ONE_EMAIL: MaskedCells = { ...NOTHING, email: 1 };

class MaskedCounts {
  private people = 0;
  private email = 0;
  private phone = 0;
  private ip = 0;

  add({ people, email, phone, ip }: MaskedCells): void {
    this.people += people;
    this.email += email;
    this.phone += phone;
    this.ip += ip;
  }

  /** What was counted since the last call; NOTHING itself when nothing was. */
  take(): MaskedCells {
    const { people, email, phone, ip } = this;
    if (people + email + phone + ip === 0) return NOTHING;
    this.people = 0;
    this.email = 0;
    this.phone = 0;
    this.ip = 0;
    return { people, email, phone, ip };
  }
}
