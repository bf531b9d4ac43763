"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import { languageOf } from "@/lib/core/messages/language";
import type { Formats } from "@/lib/core/report/format";
import { ENGLISH } from "./english";

const FormatsContext = createContext<Formats>(ENGLISH);

type Props = { readonly formats: Formats; readonly children: ReactNode };

/** Hands a way of speaking to what is drawn in the browser. */
export function GiveFormats({ formats, children }: Props) {
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}

/** Hands on the page's own way of speaking, and names its language. */
export function SpeakFormats({ formats, children }: Props) {
  const language = languageOf(formats.locale);
  // The frame of the page is drawn once; a way from a page in another language changes it afterwards.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <GiveFormats formats={formats}>{children}</GiveFormats>;
}

/** How the page speaks, for components that are drawn in the browser. */
export function useFormats(): Formats {
  return useContext(FormatsContext);
}
