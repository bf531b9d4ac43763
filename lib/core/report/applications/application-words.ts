import type { ApplicationDecision, Tier } from "../../domain/application";
import { sayApplicationsPage } from "../../messages/applications-page";
import type { Speech } from "../../messages/plain-speaker";

const DECISION_WORDS = {
  "find out": "Find out",
  fix: "Fix",
  move: "Move",
  retire: "Retire or move",
  keep: "Keep",
} as const satisfies Readonly<Record<ApplicationDecision, string>>;

/** What a decision is called on screen. */
export function decisionWord(decision: ApplicationDecision, speech: Speech): string {
  return sayApplicationsPage(speech, DECISION_WORDS[decision]);
}

const TIER_WORDS = {
  1: "1, essential",
  2: "2, important",
  3: "3, useful",
  4: "4, convenient",
} as const satisfies Readonly<Record<Tier, string>>;

/** What a mission tier is called where it is chosen. */
export function tierWord(tier: Tier, speech: Speech): string {
  return sayApplicationsPage(speech, TIER_WORDS[tier]);
}
