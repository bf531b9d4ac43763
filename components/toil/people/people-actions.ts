/** A link to hand over, or what to tell instead. */
export type LinkOutcome = { readonly link: string } | { readonly refusal: string };

/** What the page may ask of the server; null as an answer means done. */
export type PeopleActions = {
  readonly invite: (form: { email: string; role: string }) => Promise<LinkOutcome>;
  readonly passwordLink: (userId: string) => Promise<LinkOutcome>;
  readonly takeBack: (id: string) => Promise<string | null>;
  readonly setRole: (userId: string, role: string) => Promise<string | null>;
  readonly remove: (userId: string) => Promise<string | null>;
};

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly isSelf: boolean;
};

export type OpenLink = {
  readonly id: string;
  readonly purpose: "join" | "password";
  readonly email: string;
  readonly role: string;
  /** Formatted date of the last day. */
  readonly until: string;
};
