import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  bad: { look: "border-bad/40 bg-bad-soft text-bad", Icon: CircleAlert },
  warn: { look: "border-warn/40 bg-warn-soft text-warn", Icon: TriangleAlert },
  good: { look: "border-good/40 bg-good-soft text-good", Icon: CircleCheck },
  info: { look: "border-line bg-subtle text-text-2", Icon: Info },
} as const;

type Props = {
  readonly tone: keyof typeof TONES;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Stable code of a problem, for people who look it up. */
  readonly code?: string;
};

/** What happened, why, and what to do. */
export function Notice({ tone, title, children, code }: Props) {
  const { look, Icon } = TONES[tone];
  return (
    <div
      className={`flex gap-3 rounded-card border p-3 text-13 ${look}`}
      role={tone === "bad" ? "alert" : "status"}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div>
        <p className="font-medium">{title}</p>
        {children ? <div className="text-text-2">{children}</div> : null}
        {code ? <p className="font-mono text-text-2 text-xs">{code}</p> : null}
      </div>
    </div>
  );
}
