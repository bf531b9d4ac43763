import type { Channel } from "@/lib/core/domain/ticket";
import { vocabulary } from "./vocabulary";

const CHANNEL_WORDS = vocabulary<Channel | "unknown">([
  ["page", "page, pager, pagerduty, opsgenie, on call, oncall"],
  [
    "monitor",
    `monitor, monitoring, event, event management, events, alert, alerts, alerting, alarm, nagios, zabbix, prometheus,
     datadog, cloudwatch, aws cloudwatch, grafana, new relic, dynatrace, splunk, scom, icinga, checkmk, sensor, system,
     system generated, systems management, automatic, automated, auto, impact manager event, api alert, uberwachung,
     automatisch, supervision, surveillance, automatique, monitoreo, automatico, monitoramento, monitoraggio,
     evento, evenement, ereignis`,
  ],
  [
    "phone",
    `phone, telephone, phone call, call, incoming call, voice, voice mail, voicemail, ivr, hotline, phone call incoming,
     telefon, telefonisch, anruf, appel, appel telephonique, telefono, llamada, telefone, ligacao, chiamata, telefonata`,
  ],
  [
    "email",
    `email, e mail, mail, inbound email, outbound email, email in, courriel, mel, correo, correo electronico,
     posta elettronica, posta, e post`,
  ],
  [
    "portal",
    `portal, self service, selfservice, self help, web, web form, webform, website, web site, online, internet, mobile,
     mobile app, app, catalog, service catalog, help center, help centre, helpdesk, help desk, feedback widget, widget,
     form, forms, customer portal, jira, employee center, service portal, selbstbedienung, formular, webformular, portail,
     libre service, formulaire, autoservicio, formulario, sitio web, autosservico, autoatendimento, portale, modulo web,
     formcreator, sito web`,
  ],
  [
    "chat",
    `chat, live chat, messaging, messenger, instant message, slack, teams, microsoft teams, ms teams, virtual agent, bot,
     chatbot, whatsapp, sms, yammer`,
  ],
  [
    "walk-in",
    `walk in, walkin, walk up, walkup, in person, visit, onsite, on site, personlich, vor ort, en personne, sur place,
     en persona, presencial, pessoalmente, di persona, sul posto`,
  ],
  [
    "scheduled",
    `scheduled, schedule, recurring, cron, recurrent, standard change, maintenance, wartung, geplant, planifie, recurrente,
     programado, agendado, recorrente, pianificato, ricorrente`,
  ],
  ["project", "project, sprint, backlog, projekt, projet, proyecto, projeto, progetto"],
  [
    "other",
    `other, others, api, web service, fax, letter, direct, direct opening, direct input, import, twitter, facebook,
     social media, external escalation, integration, andere, sonstige, brief, autre, lettre, otro, otra, outro, altro,
     ecrit, schriftlich`,
  ],
  [
    "unknown",
    "unknown, unspecified, undefined, unbekannt, inconnu, desconocido, desconhecido, sconosciuto",
  ],
]);

/**
 * How a request came in, from the words of a channel column in six languages. Words that are none of the known
 * channels are "other"; a cell that says "unknown" is null.
 */
export function readChannel(text: string): Channel | null {
  const found = CHANNEL_WORDS(text);
  return found === "unknown" ? null : (found ?? "other");
}

/** True when a cell's words name a channel. */
export function namesChannel(text: string): boolean {
  return CHANNEL_WORDS(text) !== null;
}
