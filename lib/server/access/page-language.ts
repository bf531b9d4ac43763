import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { Formats } from "@/lib/core/report/format";
import { readSettings } from "@/lib/server/store/settings";
import { findShareLink } from "@/lib/server/store/share-links";
import { ENGLISH } from "@/lib/speech/english";
import { speakIn } from "@/lib/speech/server-formats";
import { localeOfBrowser } from "./browser-locale";
import { currentPerson, findVisit } from "./session";

async function localeOfLink(token: string): Promise<string | null> {
  const link = await findShareLink(token);
  return link && (await readSettings(link.scope)).settings.locale;
}

async function localeOfWorkspace(slug: string): Promise<string | null> {
  if (slug === "" || !(await currentPerson())) return null;
  return (await findVisit(slug))?.formats.locale ?? null;
}

/**
 * How the page that is asked for speaks: as its workspace does, else in the language that the browser asks for. Read once
 * per request.
 */
export const formatsOfPage = cache(async (): Promise<Formats> => {
  const asked = await headers();
  const [, first = "", second = ""] = (asked.get("x-path") ?? "").split("/");
  const locale = first === "share" ? await localeOfLink(second) : await localeOfWorkspace(first);
  return { ...ENGLISH, locale: locale ?? localeOfBrowser(asked.get("accept-language")) };
});

/** For pages before a workspace: has them speak as the browser asks. */
export async function formatsOfBrowser(): Promise<Formats> {
  const locale = localeOfBrowser((await headers()).get("accept-language"));
  const formats = { ...ENGLISH, locale };
  speakIn(formats);
  return formats;
}
