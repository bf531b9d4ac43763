import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";

type Look = "primary" | "plain" | "quiet" | "danger";

const LOOKS: Readonly<Record<Look, string>> = {
  primary: "bg-accent text-on-accent hover:opacity-90 border border-transparent",
  plain: "bg-raised text-text border border-line-strong hover:bg-subtle",
  danger: "bg-bad text-bg hover:opacity-90 border border-transparent",
  quiet: "text-text-2 hover:bg-subtle hover:text-text border border-transparent",
};

const SHAPE =
  "inline-flex h-9 items-center justify-center gap-2 rounded-md px-3 text-13 font-medium whitespace-nowrap disabled:opacity-50 disabled:cursor-not-allowed";

export function Button({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type="button" className={`${SHAPE} ${LOOKS[look]} ${className}`} {...rest} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={`${SHAPE} ${LOOKS[look]} ${className}`} {...rest} />;
}
