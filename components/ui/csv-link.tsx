import { Download } from "lucide-react";

type Props = {
  readonly href: string;
  /** What the file holds, in a sentence. */
  readonly title: string;
  readonly className?: string;
};

/** Takes away as a file what a list shows, all of its rows. */
export function CsvLink({ href, title, className = "" }: Props) {
  return (
    <a
      href={href}
      download
      title={title}
      className={`inline-flex h-7 items-center gap-1.5 px-2 text-13 text-text-2 hover:text-accent ${className}`}
    >
      <Download aria-hidden className="size-3.5" /> CSV
    </a>
  );
}
