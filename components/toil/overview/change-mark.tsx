import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import type { ChangeView } from "@/lib/core/report/overview/overview-change";

const LOOKS = {
  up: { Icon: ArrowUp, look: "text-bad" },
  down: { Icon: ArrowDown, look: "text-good" },
  same: { Icon: ArrowRight, look: "text-text-2" },
} as const;

/** A change with its arrow: less toil is good, more is not; the words say it without the colour. */
export function ChangeMark({ text, way }: ChangeView) {
  const { Icon, look } = LOOKS[way];
  return (
    <span
      className={`inline-flex items-center gap-0.5 align-top whitespace-nowrap tabular-nums ${look}`}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {text}
    </span>
  );
}
