import { ChevronDown, X } from "lucide-react";
import Link from "next/link";

type Props = {
  readonly label: string;
  readonly chosen: string | null;
  readonly clearHref: string;
  readonly choices: readonly {
    readonly text: string;
    readonly count: number;
    readonly href: string;
  }[];
};

/** A filter as a menu of links; works without JavaScript. */
export function FilterMenu({ label, chosen, clearHref, choices }: Props) {
  if (chosen !== null) {
    return (
      <Link
        href={clearHref}
        className="inline-flex h-7 items-center gap-1.5 rounded-md border border-accent/40 bg-accent-soft px-2.5 font-medium text-accent text-xs"
      >
        {label} is {chosen} <X aria-label="remove" className="size-3" />
      </Link>
    );
  }
  if (choices.length === 0) return null;
  return (
    <details className="relative">
      <summary className="inline-flex h-7 cursor-pointer list-none items-center gap-1 rounded-md border border-line-strong border-dashed px-2.5 text-text-2 text-xs hover:bg-subtle">
        {label} <ChevronDown aria-hidden className="size-3" />
      </summary>
      <ul className="absolute z-20 mt-1 max-h-72 w-64 overflow-auto rounded-md border border-line bg-raised py-1 shadow-lg">
        {choices.map((choice) => (
          <li key={choice.text}>
            <Link
              href={choice.href}
              className="flex justify-between gap-3 px-3 py-1.5 text-13 hover:bg-subtle"
            >
              <span className="truncate">{choice.text}</span>
              <span className="text-text-3">{choice.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
