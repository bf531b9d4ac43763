/** What was replaced in one text. */
export type MaskedText = {
  readonly text: string;
  readonly email: boolean;
  readonly phone: boolean;
  readonly ip: boolean;
};

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,5}/gu;
const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const IPV4 = new RegExp(`(?<![\\w.-])${OCTET}(?:\\.${OCTET}){3}(?![\\w-]|\\.\\d)`, "g");
const IPV6 =
  /(?<![\w:.])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){2,7}:)(?![\w:])/gi;
/** Digits with the blanks, brackets, dots, dashes and slashes of phone numbers between them. */
const PHONE = /(?<![\w.#:/@=-])\+?\(?\d(?:[\d ()./\u00a0-]{5,22})\d(?![\w@]|[.:/-]\d)/g;
/**
 * What every address and number that is looked for holds somewhere; most texts hold none of it. An "@"; an IPv4 address'
 * dot between digits; three groups of hex digits or an empty one between colons; six digits and signs of a phone number.
 */
const SUSPECT = /@|\d\.\d|::|[\da-f]:[\da-f]{1,4}:|\d[\d ()./\u00a0-]{5}/i;
const VERSION_BEFORE = /(?:\bv|\bver|version|release|build|firmware|\brev)[.: ]*$/i;
const PHONE_BEFORE =
  /(?:\btel|\bphone|telephone|\bmobile|\bmob|\bcell|\bcall|\bfon|telefon|\bhandy|\bfax|\bext|durchwahl|portable|telefono|telefone|celular|cellulare|movil|whatsapp)(?:\s*(?:no|nr|number|me|back|on|at))?[.:) ]*$/i;
const LOOK_BACK = 24;
/** Shortest and longest phone numbers in digits (ITU-T E.164: 15 at most). */
const PHONE_DIGITS: readonly [number, number] = [7, 15];
const DATE_LIKE =
  /(?:^|\D)(?:\d{4}[./ -]\d{1,2}[./ -]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))(?:\D|$)/;
const NORTH_AMERICAN = /^(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/;

/**
 * Replaces e-mail addresses, IP addresses and phone numbers by `[email]`, `[ip]` and `[phone]`. Ticket numbers,
 * versions, dates and amounts stay: a run of digits is a phone number only with an international or trunk prefix and a
 * phone number's grouping, or after a word such as "tel". Linear in the text.
 */
export function maskText(text: string): MaskedText {
  if (!SUSPECT.test(text)) return { text, email: false, phone: false, ip: false };
  const afterEmail = text.includes("@") ? text.replace(EMAIL, "[email]") : text;
  if (!/\d/.test(afterEmail)) {
    return { text: afterEmail, email: afterEmail !== text, phone: false, ip: false };
  }
  const afterIp = maskIps(afterEmail);
  const afterPhone = afterIp.replace(PHONE, (found, at: number) =>
    isPhone(found, afterIp.slice(Math.max(0, at - LOOK_BACK), at)) ? "[phone]" : found,
  );
  return {
    text: afterPhone,
    email: afterEmail !== text,
    phone: afterPhone !== afterIp,
    ip: afterIp !== afterEmail,
  };
}

/** Replaces e-mail addresses only; for names of things, where an address is a mailbox. */
export function replaceEmails(text: string, replace: (address: string) => string): string {
  return text.includes("@") ? text.replace(EMAIL, replace) : text;
}

function maskIps(text: string): string {
  const withoutV4 = text.replace(IPV4, (found, at: number) =>
    VERSION_BEFORE.test(text.slice(Math.max(0, at - LOOK_BACK), at)) ? found : "[ip]",
  );
  return withoutV4.includes(":") ? withoutV4.replace(IPV6, maskIfIpv6) : withoutV4;
}

/** Short groups of hex letters joined by "::" also occur as names in code. */
function maskIfIpv6(found: string): string {
  return /\d/.test(found) && found.length >= 6 ? "[ip]" : found;
}

function isPhone(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, "").length;
  const [fewest, most] = PHONE_DIGITS;
  if (digits < fewest || digits > most || DATE_LIKE.test(found)) return false;
  if (/^\+[1-9]/.test(found)) return true;
  if (PHONE_BEFORE.test(before)) return true;
  if (NORTH_AMERICAN.test(found)) return true;
  const groups = found.split(/[^\d]+/).filter((group) => group !== "").length;
  return /^(?:\(?0[1-9]|00[1-9])/.test(found) && groups >= 2 && groups <= 6 && digits >= 9;
}
