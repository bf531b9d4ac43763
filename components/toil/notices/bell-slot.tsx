"use client";

import dynamic from "next/dynamic";

/** The bell comes after the page works: its list brings a good part of a page's scripts along. */
const Bell = dynamic(() => import("./bell").then((module) => module.Bell), {
  ssr: false,
  loading: () => <span aria-hidden className="size-8 shrink-0" />,
});

/** The place of the bell, as large as it will be. */
export function BellSlot({ workspace }: { workspace: string }) {
  return <Bell workspace={workspace} />;
}
