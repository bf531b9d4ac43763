import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import { capital } from "@/lib/core/report/number-words";

type Props = {
  readonly view: CoverageView;
  /** True where it begins a line. */
  readonly isStart?: boolean;
};

const LINK =
  "underline decoration-line-strong underline-offset-2 hover:text-text hover:decoration-current";

function Part({ href, children }: { href: string | null; children: ReactNode }) {
  return href ? (
    <Link href={href} className={LINK}>
      {children}
    </Link>
  ) : (
    children
  );
}

/** What the totals of a page rest on, with the rows behind each number: one line for every page. */
export function CoverageLine({ view, isStart = false }: Props) {
  const { covers, leftOutWord, leftOut, manage } = view;
  return (
    <span data-coverage>
      <Part href={covers.href}>{isStart ? capital(covers.text) : covers.text}</Part>
      {leftOut.length > 0 ? <>; {leftOutWord} </> : null}
      {leftOut.map(({ text, href }, at) => (
        <Fragment key={text}>
          {at > 0 ? ", " : null}
          <Part href={href}>{text}</Part>
        </Fragment>
      ))}
      {manage ? (
        <span data-screen-only>
          {" ("}
          <Part href={manage.href}>{manage.text}</Part>)
        </span>
      ) : null}
    </span>
  );
}
