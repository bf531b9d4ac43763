import type { TicketField } from "@/lib/core/domain/mapping";
import { normaliseHeader } from "./normalise-header";

/** Words of headers whose cells are one person: their name, login, address or number. */
const PERSON_WORDS =
  /\b(?:e ?mail|mail address|phone|telephone|mobile number|telefon|telefono|telefone|celular|caller|requester|requestor|requested (?:by|for)|reporter|reported by|submitter|submitted by|creator|created by|author|owner|opened by|updated by|modified by|closed by|resolved by|changed by|last updater|assignee|assigned to|assignees|watchers?|watch list|members|participants?|project lead|lead id|first name|last name|full name|display name|surname|family name|given name|user name|username|login|user id|employee|contact (?:name|id)|customer (?:name|id)|person|vorname|nachname|benutzer(?:name)?|melder|bearbeiter|techniker|anforderer|kunde|prenom|utilisateur|demandeur|technicien|auteur|nombre de usuario|apellidos?|usuario|solicitante|tecnico|requerente|utente|richiedente|cognome|observador|observer|followers?|collaborators?|account ?id|sender|recipient|from address|cc|manager)\b/;
/** Headers with such a word that are about something else. */
const NOT_A_PERSON =
  /\b(?:count|counts|date|time|at|stations|group|grupo|groupe|gruppe|gruppo|team|interactions|wait|type|status|minutes|hours|source)\b/;

/** True when the cells of a column name people, so that they are stored as pseudonyms. */
export function isPersonColumn(header: string, field: TicketField | null): boolean {
  if (field === "requester" || field === "assignee") return true;
  if (field !== null) return false;
  const { words } = normaliseHeader(header);
  return PERSON_WORDS.test(words) && !NOT_A_PERSON.test(words);
}
