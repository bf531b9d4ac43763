/** As much of an address as two lines at the foot of a sheet hold, in characters. */
const LONGEST = 200;

/** An address as people read it: without the scheme, with letters instead of their codes, and not longer than the foot of a sheet. */
export function printedAddress(address: string): string {
  const plain = decoded(address.replace(/^https?:\/\//, ""));
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // A lone % is not a code: the address stands as it is.
    return address;
  }
}
