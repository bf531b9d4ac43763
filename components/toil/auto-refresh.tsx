"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Loads the page's data again while something is under way; stops when the component is gone. */
export function AutoRefresh({ everyMs = 3_000 }: { everyMs?: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs]);
  return null;
}
