"use client";

import dynamic from "next/dynamic";
import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";

const Toaster = dynamic(() => import("sonner").then((loaded) => loaded.Toaster), { ssr: false });

/** Toasts wear the theme's own colours, whichever is on. */
const TOAST = {
  background: "var(--raised)",
  borderColor: "var(--line-strong)",
  color: "var(--text)",
  fontFamily: "var(--font-sans)",
};

/** Theme by the system unless the person chose one; toasts for things that can be undone. */
export function Providers({
  children,
  nonce,
}: {
  children: ReactNode;
  /** Of this answer's content security policy, for the script that sets the theme before the first paint. */
  nonce: string | undefined;
}) {
  return (
    <ThemeProvider
      attribute="data-theme"
      defaultTheme="system"
      disableTransitionOnChange
      {...(nonce ? { nonce } : {})}
    >
      {children}
      <Toaster position="bottom-right" toastOptions={{ style: TOAST }} />
    </ThemeProvider>
  );
}
