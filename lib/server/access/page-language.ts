import "server-only";
import { headers } from "next/headers";
import { type Language, languageOf } from "@/lib/core/messages/language";
import { readSettings } from "@/lib/server/store/settings";
import { findShareLink } from "@/lib/server/store/share-links";
import { currentPerson, findVisit } from "./session";

/** The locale a browser asks for first: "de-CH" of "de-CH,de;q=0.9"; "en" where it asks for none. */
export function localeOfBrowser(accepted: string | null): string {
  const [first = ""] = (accepted ?? "").split(/[,;]/);
  return /^[a-z]{2,3}(-[\w-]+)?$/i.test(first.trim()) ? first.trim() : "en";
}

async function localeOfLink(token: string): Promise<string | null> {
  const link = await findShareLink(token);
  return link && (await readSettings(link.scope)).settings.locale;
}

async function localeOfWorkspace(slug: string): Promise<string | null> {
  if (slug === "" || !(await currentPerson())) return null;
  return (await findVisit(slug))?.formats.locale ?? null;
}

/** The language of the page that is asked for: that of its workspace, else what the browser asks for. */
export async function pageLanguage(): Promise<Language> {
  const asked = await headers();
  const [, first = "", second = ""] = (asked.get("x-path") ?? "").split("/");
  const locale = first === "share" ? await localeOfLink(second) : await localeOfWorkspace(first);
  return languageOf(locale ?? localeOfBrowser(asked.get("accept-language")));
}
