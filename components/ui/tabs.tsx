import Link from "next/link";

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

/** Tabs that are addresses: they can be sent to somebody, and Back works. */
export function LinkTabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto">
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
