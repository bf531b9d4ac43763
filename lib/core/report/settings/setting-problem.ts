import type { z } from "zod";
import type { Speech } from "../../messages/plain-speaker";
import { saySettings } from "../../messages/settings";
import { notANumber } from "../typed-number";

type Issue = z.core.$ZodIssue;

/** What the settings say themselves of a value that breaks a rule. */
const RULES = [
  "expected P10 <= P50 <= P90",
  "expected the low loss not above the high loss",
  "expected low <= likely <= high",
  "say where the range comes from",
] as const;

const formatted = (value: number | bigint, { locale }: Speech): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);

function tooSmall(issue: z.core.$ZodIssueTooSmall, speech: Speech): string {
  if (issue.origin !== "number") return saySettings(speech, "is missing");
  const least = formatted(issue.minimum, speech);
  return issue.inclusive
    ? saySettings(speech, "must be {least} or more", { least })
    : saySettings(speech, "must be more than {least}", { least });
}

/** What was typed instead of a number or a line, where the form told it. */
function typedWords({ message, params }: z.core.$ZodIssueCustom, speech: Speech): string {
  if (typeof params?.text === "string") return notANumber(params.text, speech);
  if (typeof params?.line === "string")
    return saySettings(speech, '"{line}" is no "name; weight; chance to miss %; words"', {
      line: params.line,
    });
  return message;
}

/** What is wrong with an input, as the rest of a sentence that begins with its name. */
export function settingProblem(issue: Issue | undefined, speech: Speech): string {
  const own = RULES.find((rule) => rule === issue?.message);
  if (own) return saySettings(speech, own);
  switch (issue?.code) {
    case "custom":
      return typedWords(issue, speech);
    case "too_small":
      return tooSmall(issue, speech);
    case "too_big":
      return issue.origin === "number"
        ? saySettings(speech, "must be {most} or less", { most: formatted(issue.maximum, speech) })
        : saySettings(speech, "is too long");
    default:
      return saySettings(speech, "is missing or cannot be read");
  }
}
