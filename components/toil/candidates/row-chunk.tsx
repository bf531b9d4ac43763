"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/** How far beyond the window rows are kept: more than a key press can jump. */
const NEAR = "1500px 0px";

type Props = {
  readonly rowCount: number;
  /** Expected height of a row until it was drawn once; pixels. */
  readonly rowHeight: number;
  readonly children: ReactNode;
};

/** A part of a long table that is drawn only while it is near the window; else its place is kept. */
export function RowChunk({ rowCount, rowHeight, children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useRef(rowCount * rowHeight);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const part = body.current;
    if (!part) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        const hasFocus = part.contains(document.activeElement);
        if (entry && !entry.isIntersecting && entry.boundingClientRect.height > 0)
          height.current = entry.boundingClientRect.height;
        setNear(Boolean(entry?.isIntersecting) || hasFocus);
      },
      { rootMargin: NEAR },
    );
    watch.observe(part);
    return () => watch.disconnect();
  }, []);
  return (
    <tbody ref={body}>
      {isNear ? (
        children
      ) : (
        <tr aria-hidden>
          <td colSpan={99} style={{ height: height.current, padding: 0 }} />
        </tr>
      )}
    </tbody>
  );
}
