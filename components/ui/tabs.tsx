"use client";

import { useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";

type Props = {
  readonly label: string;
  readonly tabs: readonly {
    readonly key: string;
    readonly text: string;
    readonly count: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
};

/** Tabs that are addresses: they can be sent to somebody, and Back works. On a phone the current one is scrolled to. */
export function LinkTabs({ label, tabs }: Props) {
  const bar = useRef<HTMLElement>(null);
  const current = tabs.find(({ isCurrent }) => isCurrent)?.key;
  useEffect(() => {
    const tab = current ? bar.current?.querySelector<HTMLElement>("[aria-current]") : null;
    if (bar.current && tab)
      bar.current.scrollLeft = tab.offsetLeft - (bar.current.clientWidth - tab.clientWidth) / 2;
  }, [current]);
  return (
    <nav ref={bar} aria-label={label} className="relative flex gap-5 overflow-x-auto">
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          href={tab.href}
          aria-current={tab.isCurrent ? "page" : undefined}
          className="flex h-10 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 font-medium text-13 text-text-2 hover:text-text focus-visible:outline-offset-[-2px] aria-[current=page]:border-accent aria-[current=page]:text-text"
        >
          {tab.text}
          {tab.count ? (
            <span className="font-normal text-text-3 tabular-nums">{tab.count}</span>
          ) : null}
        </Link>
      ))}
    </nav>
  );
}
