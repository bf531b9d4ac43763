"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { formatCount } from "@/lib/core/report/format";

type Props = {
  readonly href: string;
  readonly count: number | null;
  readonly icon: ReactNode;
  readonly children: ReactNode;
};

/** An entry of the navigation; marked while the reader is below it. */
export function NavLink({ href, count, icon, children }: Props) {
  const path = usePathname();
  const formats = useFormats();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="flex h-8 items-center gap-2.5 rounded-md px-2.5 font-medium text-13 text-text-2 hover:bg-raised hover:text-text aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
    >
      {icon}
      <span className="flex-1">{children}</span>
      {count === null ? null : (
        <span className="text-xs tabular-nums opacity-90">{formatCount(count, formats)}</span>
      )}
    </Link>
  );
}
