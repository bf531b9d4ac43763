"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/field";
import { sayShell } from "@/lib/core/messages/shell";
import { copyText } from "../copy-text";

/** A link that is shown once, ready to be copied; selected on focus where there is no clipboard. */
export function NewLink({ link, note }: { link: string; note: string }) {
  const [isCopied, setCopied] = useState(false);
  const formats = useFormats();
  const copy = async (): Promise<void> => setCopied(await copyText(link));
  return (
    <div role="status" className="mt-4 rounded-card border border-good/40 bg-good-soft p-3">
      <p className="mb-2 text-13 text-text-2">{note}</p>
      <div className="flex gap-2">
        <Input
          readOnly
          value={link}
          aria-label={sayShell(formats, "Link")}
          className="font-mono"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>
          {isCopied ? (
            <Check aria-hidden className="size-4" />
          ) : (
            <Copy aria-hidden className="size-4" />
          )}
          {isCopied ? sayShell(formats, "Copied") : sayShell(formats, "Copy")}
        </Button>
      </div>
    </div>
  );
}
