import { only } from "../chance";
import { type SampleTask, serviceDeskTask } from "../sample-task";

const mailboxQuota = serviceDeskTask({
  key: "mailbox-quota",
  tickets: 210,
  wordings: [
    "Mailbox full",
    [
      "Cannot send mails, mailbox has reached its limit",
      "Outlook says the mailbox is over its size limit. I cannot delete the freight papers.",
    ],
    "Increase mailbox size for {user}",
    ["Outlook quota exceeded ({n} GB)", "Please raise it, archive is full as well."],
    "more space for shared mailbox {team}",
    ["Your mailbox is almost full - warning every morning", "Can this be enlarged to {n}0 GB?"],
    "Mail storage at {n} GB, please extend",
    ["can not receive mail from customers", "They get a bounce that my inbox is over quota."],
    ["Postfach voll", "Ich kann keine Mails mehr senden, bitte Postfach vergrößern."],
    ["Boîte mail saturée", "Quota atteint, merci d'augmenter la taille."],
    "raise quota on mailbox {mail}",
    "mailbox too small, bounce messages",
  ],
  descriptions: [
    "",
    "Current limit reached, archive policy is on.",
    "Mailbox {mail}.",
    "Need it today because of the tender.",
  ],
  notes: [
    "Extended mailbox quota to the next tier. {kb}",
    "Quota extended, online archive enabled.",
    "Raised limit in Exchange, user can send again.",
    "mailbox limit increased per {kb}",
  ],
  category: only(["E-mail", "Mailbox size"]),
  service: only("Exchange Online"),
  group: only("Messaging"),
  minutes: [7, 0.3],
  elapsedHours: [3, 0.9],
});

const quarantineRelease = serviceDeskTask({
  key: "quarantine-release",
  tickets: 240,
  words: {
    domain: [
      "nordhaul",
      "brightsea",
      "kestrel-express",
      "bonvita",
      "fjordglas",
      "lumenretail",
      "pfauen",
    ],
    paper: [
      "bill of lading",
      "invoice",
      "packing list",
      "customs form",
      "tender document",
      "certificate of origin",
    ],
  },
  wordings: [
    "Release mail from quarantine",
    [
      "Expected e-mail from {customer} is held back",
      "Sender is ops@{domain}.example.test, subject '{paper} {shipment}'.",
    ],
    "Quarantined message from {carrier}, please deliver",
    ["Spam filter caught a {paper}", "We need it for {shipment} today."],
    [
      "mail stuck in quarantine",
      "Got the digest this morning, the one from {customer} is genuine.",
    ],
    "Please let through: {paper} from {domain}.example.test",
    [
      "Attachment blocked by mail gateway",
      "It's a zip with the {paper}s of {carrier}, known sender.",
    ],
    "false positive: {customer} mail in spam quarantine",
    ["Mail aus Quarantäne freigeben", "Absender {carrier}, wird dringend erwartet."],
    ["Message bloqué en quarantaine", "Expéditeur connu ({customer}), merci de libérer."],
    "release request for quarantined {paper}",
    "where is the mail of {customer}? probably in the junk filter",
  ],
  descriptions: [
    "",
    "Sender known, business relation.",
    "Received yesterday around {clock}.",
    "Digest entry attached.",
  ],
  notes: [
    "Message released from quarantine after header check. {kb}",
    "Released and sender domain added to the allow list.",
    "Checked sender, released mail.",
    "freed from quarantine, user has received it",
  ],
  category: only(["E-mail", "Quarantine"]),
  service: only("Mail Gateway"),
  group: only("Messaging"),
  minutes: [6, 0.35],
  elapsedHours: [1.2, 0.8],
});

const phoneForwarding = serviceDeskTask({
  key: "phone-forwarding",
  tickets: 110,
  months: [1, 0.9, 1, 1, 1.1, 1.3, 1.7, 1.6, 0.9, 0.8, 0.8, 1.2],
  wordings: [
    "Forward my extension {extension} to {otherFirst}",
    [
      "Call forwarding for the holidays",
      "From {weekday}, {soon} until I am back, to {extension2}.",
    ],
    "Redirect phone {extension} to mobile",
    ["Divert calls of {team} hotline", "Please send {extension} to the {site} desk after 17:00."],
    "desk phone diversion {extension} -> {extension2}",
    ["Calls should ring at {other}'s desk while I am away", "My number is {extension}."],
    "extension {extension} should go through to {otherFirst} from {weekday}",
    ["Rufumleitung einrichten", "Durchwahl {extension} bitte auf {extension2} umleiten."],
    ["Renvoi d'appel poste {extension}", "Vers le {extension2} pendant mes congés."],
    "set up phone forwarding from {extension}",
    "hotline number of {team} has to go to {extension} from {weekday}",
  ],
  descriptions: ["", "Until {soon}.", "No voicemail please.", "Same as last summer."],
  notes: [
    "Set forwarding in the call manager, tested with a call. {kb}",
    "Diversion configured as requested.",
    "forwarding set, end date noted",
    "Line group changed, test call fine.",
  ],
  category: only(["Telephony", "Forwarding"]),
  service: only("Voice"),
  group: only("Voice and Meeting Rooms"),
  minutes: [7, 0.3],
  elapsedHours: [4, 0.8],
});

const meetingRoom = serviceDeskTask({
  key: "meeting-room-display",
  tickets: 95,
  words: {
    room: [
      "Skagerrak",
      "Kattegat",
      "Dogger Bank",
      "Elbe",
      "Scheldt",
      "Orwell",
      "Vistula",
      "Lighthouse",
      "Compass",
    ],
  },
  wordings: [
    "No picture on the display in room {room}",
    ["Meeting room {room}: screen stays black", "Customer is already here."],
    "{room} beamer/TV does not find my laptop",
    [
      "Video conference unit in {room} hangs",
      "Panel shows the logo only, nothing happens when touched.",
    ],
    "room display {room} frozen",
    ["HDMI in {room} not working", "Cable tried, two laptops tried."],
    "conference screen {room} has no signal",
    ["Besprechungsraum {room}: Bildschirm schwarz", "Termin um {clock}."],
    ["Écran noir dans la salle {room}", "Réunion client dans dix minutes."],
    "sound but no image in {room}",
    "touch panel of {room} needs a restart I guess",
  ],
  descriptions: [
    "",
    "Site {site}, {floor}.",
    "Happens about once a month.",
    "Meeting starts {clock}.",
  ],
  notes: [
    "Restarted the room unit, picture back. {kb}",
    "Power cycled display and codec on site.",
    "restarted panel remotely, tested",
    "Unit rebooted, signal detected again.",
  ],
  category: only(["Workplace", "Meeting room"]),
  service: only("Meeting Rooms"),
  group: only("Voice and Meeting Rooms"),
  priorities: [
    [2, 40],
    [3, 60],
  ],
  minutes: [13, 0.35],
  elapsedHours: [0.5, 0.6],
});

export const MAIL_AND_PHONE_TASKS: readonly SampleTask[] = [
  mailboxQuota,
  quarantineRelease,
  phoneForwarding,
  meetingRoom,
];
