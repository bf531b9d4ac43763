import "server-only";
import type { Metadata } from "next";
import { type PageTitle, sayTitles } from "@/lib/core/messages/titles";
import { formatsOfPage } from "./page-language";

/** What a page tells Next of itself: the title of its tab, in the language that the page speaks. */
export function titled(title: PageTitle, more: Metadata = {}): () => Promise<Metadata> {
  return async () => ({ ...more, title: sayTitles(await formatsOfPage(), title) });
}
