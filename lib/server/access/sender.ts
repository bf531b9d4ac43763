/** Where a request comes from, as far as it can be told. */
export function senderOf(headers: Pick<Headers, "get">): string {
  return headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "direct";
}
