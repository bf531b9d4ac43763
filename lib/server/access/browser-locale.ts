/** The locale a browser asks for first: "de-CH" of "de-CH,de;q=0.9"; "en" where it asks for none. */
export function localeOfBrowser(accepted: string | null): string {
  const [first = ""] = (accepted ?? "").split(/[,;]/);
  return /^[a-z]{2,3}(-[\w-]+)?$/i.test(first.trim()) ? first.trim() : "en";
}
