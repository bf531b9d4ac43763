import { Check, CircleHelp, Minus } from "lucide-react";
import { useFormats } from "#formats";
import type { Confidence } from "@/lib/core/domain/mapping";
import { sayFields } from "@/lib/core/messages/fields";

const WORDS = {
  sure: { word: "Sure", look: "text-good", Icon: Check },
  check: { word: "Check", look: "text-warn", Icon: CircleHelp },
  unmapped: { word: "Unmapped", look: "text-text-3", Icon: Minus },
} as const;

/** How sure a reading is: a sign and a word. */
export function ConfidenceWord({ confidence }: { confidence: Confidence }) {
  const { word, look, Icon } = WORDS[confidence];
  const formats = useFormats();
  return (
    <span
      className={`inline-flex items-center gap-1.5 align-top whitespace-nowrap font-medium ${look}`}
    >
      <Icon aria-hidden className="size-3.5" /> {sayFields(formats, word)}
    </span>
  );
}
