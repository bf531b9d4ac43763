"use client";

import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * A link whose page is fetched ahead once somebody means to follow it: points at it, touches it or reaches it by keys. A
 * page of tasks shows fifty links; fetched ahead because they are on screen, they asked the server for more than the page
 * itself did.
 */
export function Link({ onPointerEnter, onFocus, ...rest }: ComponentProps<typeof NextLink>) {
  const [isMeant, setMeant] = useState(false);
  return (
    <NextLink
      {...rest}
      prefetch={isMeant ? null : false}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        setMeant(true);
      }}
      onFocus={(event) => {
        onFocus?.(event);
        setMeant(true);
      }}
    />
  );
}
