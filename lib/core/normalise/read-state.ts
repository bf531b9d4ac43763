import type { Tool } from "@/lib/core/domain/mapping";
import type { TicketState } from "@/lib/core/domain/ticket";
import { vocabulary } from "./vocabulary";

const STATE_WORDS = vocabulary<TicketState>([
  [
    "open",
    `new, open, opened, to do, todo, backlog, triage, triggered, submitted, registered, logged, reported, unassigned,
     reopened, re opened, reopen, ready, not started, unstarted, selected for development, waiting for support, created,
     neu, offen, wiedereroffnet, nouveau, nouvelle, ouvert, ouverte, rouvert, a faire, nuevo, nueva, abierto, abierta,
     reabierto, por hacer, novo, nova, aberto, aberta, reaberto, a fazer, nuovo, nuova, aperto, aperta, riaperto, da fare`,
  ],
  [
    "in-progress",
    `in progress, work in progress, wip, active, assigned, acknowledged, acked, ack, in review, in development, working,
     work, doing, processing, started, investigating, under investigation, in investigation, diagnosing, implementing,
     implement, testing, code review, take in charge, in bearbeitung, bearbeitung, zugewiesen, aktiv, en cours, attribue,
     assigne, traitement, en curso, en proceso, en progreso, asignado, asignada, em andamento, em atendimento,
     em progresso, em processamento, atribuido, processando, in lavorazione, in corso, assegnato, in carico`,
  ],
  [
    "on-hold",
    `on hold, hold, pending, waiting, awaiting, wait, blocked, suspended, paused, snoozed, need info, needs info,
     user info, feedback, deferred, wartend, warten, angehalten, zuruckgestellt, en attente, attente, bloque, suspendu,
     en espera, pendiente, bloqueado, suspendido, pendente, em espera, aguardando, suspenso, in attesa, sospeso, bloccato`,
  ],
  [
    "resolved",
    `resolved, resolve, solved, solve, done, fixed, completed, complete, verified, gelost, behoben, erledigt, fertig,
     resolu, resolue, termine, terminee, resuelto, resuelta, solucionado, hecho, completado, resolvido, resolvida,
     concluido, concluida, feito, risolto, risolta, completato, fatto, chiuso risolto`,
  ],
  [
    "closed",
    `closed, close, archived, merged, geschlossen, abgeschlossen, ferme, fermee, clos, close definitivement, cloture,
     cloturee, cerrado, cerrada, fechado, fechada, encerrado, encerrada, chiuso, chiusa, finalizado`,
  ],
  [
    "cancelled",
    `cancelled, canceled, cancel, rejected, wont do, won t do, wont fix, won t fix, declined, duplicate, withdrawn,
     invalid, removed, deleted, discarded, abgebrochen, storniert, abgelehnt, verworfen, annule, annulee, rejete,
     refuse, cancelado, cancelada, rechazado, anulado, rejeitado, annullato, rifiutato`,
  ],
]);

/** Codes that a tool's interface writes in place of words. */
const STATE_CODES: Partial<Record<Tool, Readonly<Record<string, TicketState>>>> = {
  servicenow: {
    "1": "open",
    "2": "in-progress",
    "3": "on-hold",
    "6": "resolved",
    "7": "closed",
    "8": "cancelled",
  },
  freshservice: { "2": "open", "3": "on-hold", "4": "resolved", "5": "closed" },
  freshdesk: { "2": "open", "3": "on-hold", "4": "resolved", "5": "closed" },
  glpi: {
    "1": "open",
    "2": "in-progress",
    "3": "in-progress",
    "4": "on-hold",
    "5": "resolved",
    "6": "closed",
  },
};

/** The state that a cell names, in six languages or a known tool's codes; null for other words. */
export function readState(text: string, tool: Tool): TicketState | null {
  return STATE_CODES[tool]?.[text] ?? STATE_WORDS(text);
}

/** True for states in which nobody works on the ticket any more. */
export function isEnded(state: TicketState): boolean {
  return state === "resolved" || state === "closed" || state === "cancelled";
}

/** True for states in which the ticket waits for work or is worked on. */
export function isRunning(state: TicketState): boolean {
  return state === "open" || state === "in-progress" || state === "on-hold";
}
