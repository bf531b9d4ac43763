"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import { languageOf } from "@/lib/core/messages/language";
import type { Formats } from "@/lib/core/report/format";
import { ENGLISH } from "./english";

const FormatsContext = createContext<Formats>(ENGLISH);

type Props = { readonly formats: Formats; readonly children: ReactNode };

/** Hands the page's way of speaking to what is drawn in the browser. */
export function SpeakFormats({ formats, children }: Props) {
  const language = languageOf(formats.locale);
  // The frame of the page is drawn once; a way from a page in another language changes it afterwards.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}

/** How the page speaks, for components that are drawn in the browser. */
export function useFormats(): Formats {
  return useContext(FormatsContext);
}
