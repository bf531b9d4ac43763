import { only, type Weighted } from "../chance";
import { type SampleTask, serviceDeskTask } from "../sample-task";

const GROUP = only("Access Management");
const PORTAL: Weighted<string> = [
  ["Self-service", 58],
  ["Email", 27],
  ["Phone", 12],
  ["Chat", 3],
];
const words = {
  folder: [
    "\\\\hbfs01\\{share}",
    "\\\\hbfs02\\{share}",
    "{share} share",
    "{share} drive",
    "S:\\{share}",
  ],
  share: [
    "Claims",
    "Customs\\Archive",
    "Tariffs",
    "DockPlans",
    "Finance\\Closing",
    "SeaFreight\\Rates",
    "HR\\Rosters",
    "Fleet",
    "Contracts",
    "Pricing\\Tenders",
    "Photos\\Damages",
    "Quality",
    "Board\\Reports",
    "Projects\\Yard",
  ],
};

const shareGrant = serviceDeskTask({
  key: "shared-folder-grant",
  tickets: 400,
  words,
  wordings: [
    "Access to folder {folder}",
    ["Please give {other} read access to {folder}", "Approved by team lead of {team}."],
    [
      "I cannot open {folder}",
      "Windows cannot access, you do not have permission. I moved to {team} this week.",
    ],
    "Grant write permission on {folder} for {user}",
    ["need rights for the {folder}", "My colleague {other} has them, same as hers please."],
    "add me to {folder} group",
    [
      "Permission denied on {folder}",
      "Worked for my predecessor, the owner {other} agrees by mail.",
    ],
    "Access request network share: {folder}",
    ["New in {team}, missing the team folder", "Folder is {folder}, change rights please."],
    [
      "Zugriff auf Laufwerk {folder}",
      "Bitte Lesen und Schreiben für {user} freigeben, Freigabe durch {other} liegt vor.",
    ],
    ["Berechtigung Ordner {folder} fehlt", "Ich brauche den Ordner für die Abrechnung."],
    [
      "Accès au dossier partagé {folder}",
      "Merci de me donner les droits en lecture, accord de {other}.",
    ],
    "can i get into {folder} please",
  ],
  descriptions: [
    "",
    "Owner of the folder: {other}. Reason: works in {team} now.",
    "Modify rights wanted. Approval attached.",
    "Same access as {other}.",
  ],
  notes: [
    "Added {user} to the AD group of the share, effective after next logon.",
    "Granted access as approved by the folder owner. {kb}",
    "Permission granted, user opened the folder.",
    "Group membership added, asked the user to sign out and in again.",
    "granted modify on {folder}, owner informed",
  ],
  category: only(["Access", "File share"]),
  service: only("File Services"),
  group: GROUP,
  channels: PORTAL,
  minutes: [9, 0.3],
  elapsedHours: [6, 1],
});

const shareRemove = serviceDeskTask({
  key: "shared-folder-remove",
  tickets: 130,
  words,
  wordings: [
    "Remove access to {folder}",
    [
      "Please revoke rights of {other} on {folder}",
      "He changed to {team} and must not see it any more.",
    ],
    "Take {other} off {folder}",
    ["{other} still has access to {folder}", "Found in the quarterly review, should be withdrawn."],
    "Revoke write permission {folder} - {user}",
    ["Access review: withdraw {folder}", "Owner says no longer needed for {other}."],
    "delete permissions of former team members on {folder}",
    [
      "Zugriff entziehen: {folder}",
      "{other} hat die Abteilung gewechselt, bitte Rechte entfernen.",
    ],
    ["Retirer les droits de {other} sur {folder}", "Changement de service."],
    "Folder rights to be removed after move to {team}",
    [
      "recertification result for {folder}",
      "Two names no longer confirmed by the owner: {other}, {other2}. Revoke both.",
    ],
  ],
  descriptions: [
    "",
    "Requested by the folder owner.",
    "From the quarterly recertification.",
    "Effective immediately.",
  ],
  notes: [
    "Removed {other} from the AD group, owner informed.",
    "Access revoked, confirmed with effective permissions check. {kb}",
    "Rights withdrawn as requested in the review.",
    "group membership deleted, session closed",
  ],
  category: only(["Access", "File share"]),
  service: only("File Services"),
  group: GROUP,
  channels: PORTAL,
  minutes: [8, 0.3],
  elapsedHours: [9, 1],
});

const erpRole = serviceDeskTask({
  key: "sap-role",
  tickets: 260,
  words: {
    role: [
      "Z_FI_INVOICE_POST",
      "Z_MM_GOODS_RECEIPT",
      "Z_SD_ORDER_CHANGE",
      "Z_LE_SHIPMENT",
      "Z_CO_REPORTS",
      "Z_MD_VENDOR_DISPLAY",
      "Z_TM_TENDER",
      "Z_FI_DUNNING",
    ],
    tcode: ["VA02", "FB60", "MIGO", "VL02N", "XK03", "ME23N", "VF04", "SE16"],
  },
  wordings: [
    "SAP role {role} for {user}",
    ["No authorisation for transaction {tcode}", "SU53 screenshot attached. Needed for month end."],
    "Assign SAP authorization {role}",
    [
      "missing {tcode} in SAP",
      "I took over from {other} in {team} and the menu entry is not there.",
    ],
    ["Please extend my SAP profile", "I need {tcode} for goods receipts like {other} has."],
    "You are not authorized to use transaction {tcode}",
    ["SAP access for new colleague {other}", "Role {role}, cost centre approved by team lead."],
    "SAP: copy roles of {other} to {user}",
    ["SAP Rolle {role} zuweisen", "Bitte wie bei {other}. Genehmigung im Anhang."],
    ["Berechtigung SAP {tcode} fehlt", "SU53 im Anhang."],
    ["Autorisation SAP {tcode} manquante", "Besoin pour la clôture du mois."],
    "ERP rights {role}, please add",
  ],
  descriptions: [
    "",
    "Approval of the role owner is attached.",
    "System P40, client 100. User {user}.",
    "SU53 dump attached, object S_TCODE.",
  ],
  notes: [
    "Role {role} assigned in P40 after owner approval, user buffer reset.",
    "Assigned role per {kb}; user compare done, transaction opens.",
    "role added until 31.12.9999, tested with SU53",
    "Granted {role}. User confirmed.",
  ],
  category: only(["Access", "SAP authorisation"]),
  service: only("SAP ERP"),
  group: only("SAP Basis"),
  channels: PORTAL,
  minutes: [14, 0.3],
  elapsedHours: [12, 0.9],
  handOffs: 0.3,
});

const listAdd = serviceDeskTask({
  key: "distribution-list",
  tickets: 170,
  words: {
    list: [
      "dl-dock-{siteCode}",
      "dl-customs-all",
      "dl-shift-leads",
      "dl-claims",
      "dl-sales-sea",
      "dl-fleet-alerts",
      "dl-site-{siteCode}",
      "dl-management-news",
      "dl-edi-partners",
    ],
  },
  wordings: [
    "Add {other} to distribution list {list}",
    ["I don't get the mails to {list}", "Everyone else in {team} does, please put me on it."],
    "Please include {otherMail} in {list}",
    ["mailing list {list}: new member", "{other} starts Monday in {team}."],
    "put me on the {list} list",
    ["Missing on the mail group {list}", "I never receive the shift plan."],
    "Subscribe {user} to {list}",
    ["Verteiler {list} erweitern", "Bitte {other} in den Verteiler aufnehmen."],
    ["Ajouter {other} à la liste {list}", "Merci d'avance."],
    "update members of {list}",
    ["E-mail group membership for {other}", "Group: {list}. Owner agrees."],
  ],
  descriptions: [
    "",
    "List owner is {other2}.",
    "From {weekday} on, please.",
    "Owner has approved by mail.",
  ],
  notes: [
    "Added {other} to {list} in Exchange.",
    "Member added to the distribution list, replication takes 30 minutes. {kb}",
    "added, owner informed",
    "List {list} updated as requested.",
  ],
  category: only(["E-mail", "Distribution list"]),
  service: only("Exchange Online"),
  group: only("Messaging"),
  channels: PORTAL,
  minutes: [6, 0.3],
  elapsedHours: [5, 0.9],
});

export const ACCESS_TASKS: readonly SampleTask[] = [shareGrant, shareRemove, erpRole, listAdd];
