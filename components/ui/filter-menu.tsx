import { ChevronDown, X } from "lucide-react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayShell } from "@/lib/core/messages/shell";
import { Disclosure } from "./disclosure";

type Props = {
  readonly label: string;
  readonly chosen: string | null;
  readonly clearHref: string;
  readonly choices: readonly {
    readonly text: string;
    readonly count: string;
    readonly href: string;
  }[];
};

const CHIP = "inline-flex h-7 items-center gap-1.5 rounded-md border px-2.5 font-medium text-xs";

/** A filter as a menu of links: each choice is an address. A chosen one is a chip that takes it away. */
export function FilterMenu({ label, chosen, clearHref, choices }: Props) {
  const formats = useFormats();
  if (chosen !== null) {
    return (
      <Link
        href={clearHref}
        aria-label={sayShell(formats, "{label} is {chosen}: remove this filter", { label, chosen })}
        className={`${CHIP} max-w-64 border-accent/40 bg-accent-soft text-accent`}
      >
        <span className="truncate">
          {sayShell(formats, "{label} is {chosen}", { label, chosen })}
        </span>
        <X aria-hidden className="size-3 shrink-0" />
      </Link>
    );
  }
  return (
    <Disclosure
      className="relative"
      summaryClassName={`${CHIP} border-line-strong border-dashed text-text-2 hover:bg-subtle`}
      summary={
        <>
          {label} <ChevronDown aria-hidden className="size-3" />
        </>
      }
    >
      <ul className="absolute left-0 z-20 mt-1 max-h-72 w-64 overflow-auto rounded-md border border-line bg-raised py-1 shadow-lg">
        {choices.map((choice) => (
          <li key={choice.text}>
            <Link
              href={choice.href}
              className="flex justify-between gap-3 px-3 py-1.5 text-13 hover:bg-subtle focus-visible:outline-offset-[-2px]"
            >
              <span className="truncate">{choice.text}</span>
              <span className="text-text-3 tabular-nums">{choice.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
