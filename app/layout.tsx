import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { languageOf } from "@/lib/core/messages/language";
import { sayTitles } from "@/lib/core/messages/titles";
import { formatsOfPage } from "@/lib/server/access/page-language";
import { GiveFormats } from "@/lib/speech/client-formats";
import { Providers } from "./providers";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: "Toilbox", template: "%s · Toilbox" },
    description: sayTitles(
      await formatsOfPage(),
      "Finds repeated manual work in tickets, says what it costs, and helps to decide what to automate first.",
    ),
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1419" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const formats = await formatsOfPage();
  return (
    <html lang={languageOf(formats.locale)} suppressHydrationWarning>
      <body>
        <Providers nonce={nonce}>
          <GiveFormats formats={formats}>{children}</GiveFormats>
        </Providers>
      </body>
    </html>
  );
}
