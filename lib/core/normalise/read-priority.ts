import type { Tool } from "@/lib/core/domain/mapping";
import type { Priority } from "@/lib/core/domain/ticket";
import { foldWords } from "./fold-words";
import { vocabulary } from "./vocabulary";

const PRIORITY_WORDS = vocabulary<Priority>([
  [
    1,
    `critical, urgent, emergency, blocker, very high, highest, immediate, showstopper, top, extensive, widespread,
     kritisch, dringend, sehr hoch, sofort, blockierend, notfall, critique, urgente, tres haute, tres elevee, bloquant,
     immediat, critico, critica, inmediata, inmediato, muy alta, muy alto, imediata, imediato, muito alta, muito alto,
     molto alta, molto alto, immediata, immediato, bloccante, urgence`,
  ],
  [
    2,
    `high, major, important, severe, significant, large, hoch, hohe, wichtig, haute, haut, eleve, elevee, majeur,
     majeure, importante, alta, alto, mayor, maior, maggiore, grave`,
  ],
  [
    3,
    `medium, moderate, normal, standard, average, limited, mittel, mittlere, moyenne, moyen, media, medio, moderada,
     moderado, normale, moderata, moderato`,
  ],
  [
    4,
    `low, minor, small, localized, niedrig, gering, niedrige, basse, bas, faible, mineur, mineure, baja, bajo, menor, baixa,
     baixo, bassa, basso, minore`,
  ],
  [
    5,
    `planning, very low, lowest, trivial, informational, info, cosmetic, suggestion, wishlist, sehr niedrig, sehr gering,
     planung, tres basse, tres bas, tres faible, muy baja, muy bajo, muito baixa, muito baixo, molto bassa, molto basso`,
  ],
]);

/** Words to which a tool's own scale gives another place. */
const TOOL_WORDS: Partial<Record<Tool, Readonly<Record<string, Priority>>>> = {
  jira: { critical: 2, major: 3 },
  glpi: { major: 1, majeure: 1, mayor: 1, maior: 1, maggiore: 1, hoch: 2, "sehr hoch": 1 },
};

/** Tools that count upwards: their largest number is the most urgent. */
const TOOL_CODES: Partial<Record<Tool, Readonly<Record<string, Priority>>>> = {
  freshservice: { "1": 4, "2": 3, "3": 2, "4": 1 },
  freshdesk: { "1": 4, "2": 3, "3": 2, "4": 1 },
  glpi: { "1": 5, "2": 4, "3": 3, "4": 2, "5": 1, "6": 1 },
};

/** Words by which tools say that nobody chose a priority. */
export const NO_PRIORITY = /^(?:0|no priority|not set|unset|unknown|undefined|unspecified|tbd)$/i;

/** "1 - Critical", "P2", "Sev 3", "Priority 4 (low)", BMC's "3000 3-Moderate/Limited". */
const LEADING_LEVEL =
  /^(?:\d{4}\s+)?(?:p|s|l|sev|severity|prio|priority|level|tier)?[\s:_-]*([0-9])(?!\d)/i;

/** Priority 1 (most urgent) to 5 that a cell names; null for other words. A level number goes before a word. */
export function readPriority(text: string, tool: Tool): Priority | null {
  const code = TOOL_CODES[tool]?.[text];
  if (code !== undefined) return code;
  const level = levelNumber(text);
  if (level !== null) return level;
  return TOOL_WORDS[tool]?.[foldWords(text)] ?? PRIORITY_WORDS(text);
}

function levelNumber(text: string): Priority | null {
  const digit = LEADING_LEVEL.exec(text)?.[1];
  if (digit === undefined) return null;
  if (digit === "0") return /^0$/.test(text) ? null : 1;
  const level = Number(digit);
  return level <= 5 ? (level as Priority) : null;
}

/** One of urgency and impact as a place on its own scale: 0 the most urgent, 1 the least. */
export function readLevel(text: string, levels: number): number | null {
  const word = PRIORITY_WORDS(text);
  const digit = levelNumber(text);
  if (digit !== null) {
    // "1 - High" heads a scale of three, "2 - High" the second place of four.
    const top = word === null ? Math.max(2, levels - 1) : word > digit ? 2 : 3;
    return Math.min(1, (digit - 1) / top);
  }
  if (word === null) return null;
  return word <= 2 ? 0 : word === 3 ? 0.5 : 1;
}

/**
 * Priority from urgency and impact where the export has no priority: the middle of both places, spread over 1..5. On
 * scales of three levels this is the usual ITIL matrix (high x high 1, high x low 3, low x low 5).
 */
export function priorityFromLevels(urgency: number, impact: number): Priority {
  const place = 1 + Math.round(2 * (urgency + impact));
  return Math.min(5, Math.max(1, place)) as Priority;
}
