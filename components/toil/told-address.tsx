"use client";

import { useEffect } from "react";

/** Has the address say what the page shows, where it was opened without saying it; going back does not meet the old one. */
export function ToldAddress({ href }: { href: string }) {
  useEffect(() => {
    window.history.replaceState(null, "", href);
  }, [href]);
  return null;
}
