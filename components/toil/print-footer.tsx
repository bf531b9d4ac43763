"use client";

import { useEffect } from "react";
import { useFormats } from "#formats";
import { sayShell } from "@/lib/core/messages/shell";
import { formatDate } from "@/lib/core/report/format";
import { cssString } from "@/lib/core/report/print/css-string";
import { printedAddress } from "@/lib/core/report/print/printed-address";

type Props = {
  readonly organisation: string;
  /** Day of the newest ticket that the page tells of; null before there is one. */
  readonly asOf: string | null;
  /** True where the address alone opens the page: it does not belong on paper. */
  readonly isSecret?: boolean;
};

/**
 * Whose page it is, where it is found with its filters, of which day its data are, and when it was printed: at the foot
 * of every printed sheet (`@page` in globals.css). A page inside the frame goes before the frame. Draws nothing itself.
 */
export function PrintFooter({ organisation, asOf, isSecret = false }: Props) {
  const formats = useFormats();
  useEffect(() => {
    const tell = (): void => {
      const { style, dataset } = document.documentElement;
      const about =
        asOf === null
          ? organisation
          : `${organisation} · ${sayShell(formats, "Data to {day}", { day: asOf })}`;
      const day = sayShell(formats, "Printed {day}", { day: formatDate(new Date(), formats) });
      style.setProperty("--print-about", cssString(about));
      style.setProperty(
        "--print-address",
        cssString(isSecret ? "" : printedAddress(window.location.href)),
      );
      style.setProperty("--print-day", cssString(day));
      // Whoever prints on the server waits for it.
      dataset.printFooter = "";
    };
    tell();
    // The address has other filters by then, and the day may be another one.
    window.addEventListener("beforeprint", tell);
    return () => window.removeEventListener("beforeprint", tell);
  }, [organisation, asOf, isSecret, formats]);
  return null;
}
