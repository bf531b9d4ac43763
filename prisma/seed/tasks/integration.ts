import { only } from "../chance";
import { operationsTask, type SampleTask } from "../sample-task";

const GROUP = only("Integration Operations");
const words = {
  message: ["IFTMIN", "IFTSTA", "INVOIC", "DESADV", "ORDERS", "IFCSUM", "APERAK"],
  failed: ["{n} {message}", "{message} {thousands}", "{message}"],
  tariff: [
    "84713000",
    "39269097",
    "94036010",
    "85176200",
    "30049000",
    "62034235",
    "73269098",
    "90049010",
  ],
  report: [
    "carrier performance",
    "open claims",
    "dwell time",
    "fuel surcharge",
    "late departures",
    "empty mileage",
    "customs throughput",
    "pallet balance",
  ],
};

const ediResend = operationsTask({
  key: "edi-resend",
  tickets: 620,
  growth: 1.5,
  words,
  wordings: [
    "Re-send failed EDI messages to {carrier}",
    [
      "{message} for shipment {shipment} did not reach {carrier}",
      "They ask us to transmit it once more.",
    ],
    "Please resend {failed} to {customer}",
    [
      "{carrier} is missing {n} status messages from last night",
      "Can you push them out again from the gateway?",
    ],
    "EDI: messages in error queue, partner {carrier}",
    [
      "Outbound {message} stuck, partner mailbox was full",
      "Mailbox has been emptied, resend everything since {clock}.",
    ],
    "retransmit {message} {thousands}",
    [
      "Partner {customer} did not get our {message}",
      "AS2 receipt missing for {low} transmissions.",
    ],
    "Failed transmissions {carrier} {ago}",
    [
      "replay of {message} needed after partner downtime",
      "{carrier} was down from {clock}, now back.",
    ],
    "{customer} says no {message} received for {shipment}",
    "send EDI for {shipment} again please",
    "EDI resend {carrier}",
  ],
  descriptions: [
    "",
    "Gateway monitor shows status ERROR-RETRY-EXHAUSTED.",
    "Reference {shipment}, about {n} messages.",
    "Customer care called twice already.",
  ],
  notes: [
    "Resent {n} messages from the gateway monitor, acknowledgements received. [KB EDI-07|https://wiki.harbourline.example.test/edi-07]",
    "Retransmitted, AS2 receipts are in.",
    "Messages reprocessed per EDI-07, partner confirmed.",
    "resent from error queue, done",
  ],
  category: only(["edi", "resend partner"]),
  service: only("EDI Gateway"),
  group: GROUP,
  issueType: [
    ["Service Request", 7],
    ["Incident", 3],
  ],
  minutes: [16, 0.35],
  elapsedHours: [2, 0.9],
});

const customsCode = operationsTask({
  key: "customs-code",
  tickets: 340,
  words,
  wordings: [
    "Correct rejected customs code on {shipment}",
    ["Declaration {shipment} refused, commodity code invalid", "Should be {tariff}."],
    "HS code {tariff} missing in declaration",
    ["Customs rejects item {low} of {shipment}", "Code in master data is outdated, use {tariff}."],
    "wrong tariff number on export {shipment}",
    [
      "ATLAS error: goods code unknown",
      "Position {low}, please overwrite with {tariff} and submit again.",
    ],
    "Please change commodity code to {tariff} for {customer}",
    [
      "Broker asks for a corrected HS number",
      "{shipment}, container {container} is waiting at {site}.",
    ],
    "Declaration in status rejected - tariff code {shipment}",
    [
      "{container} held, code not accepted by customs",
      "Correct number from the supplier is {tariff}.",
    ],
    "fix goods code in filing {shipment}",
    "customs nomenclature update broke {shipment}, new code {tariff}",
  ],
  descriptions: [
    "",
    "Vessel cut-off is at {clock}.",
    "Brokerage contact: {other}.",
    "Rejection text is attached.",
  ],
  notes: [
    "Corrected the commodity code in the filing table and submitted again, accepted. KB CUS-11",
    "Code changed to {tariff}, declaration released.",
    "Updated code per CUS-11, customs accepted.",
    "corrected and resubmitted",
  ],
  category: only(["customs", "declaration code"]),
  service: only("Customs Bridge"),
  group: GROUP,
  minutes: [19, 0.35],
  elapsedHours: [2.5, 0.9],
  priorities: [
    [2, 40],
    [3, 60],
  ],
});

const reportExport = operationsTask({
  key: "report-export",
  tickets: 210,
  words,
  wordings: [
    "Export {report} report for {lastMonth}",
    ["Monthly {report} figures for {carrier}", "As Excel please, like every month."],
    "Need the {report} list as CSV",
    ["Please run {report} for {customer}", "Period {lastMonth}, the meeting is on {weekday}."],
    "Data pull: {report}",
    ["Carrier scorecard {carrier}", "Same query as last time, new period."],
    "{report} extract from the warehouse database",
    ["can I have the {report} numbers", "For the quarterly review with {customer}."],
    "Send {carrier} report by mail to {otherMail}",
    ["Report {report} - weekly run", "Script has to be started by hand because of the old driver."],
    "SQL export {report} for {team}",
    "pull last month's {report} out of TMS",
  ],
  descriptions: [
    "",
    "Recipient {otherMail}.",
    "Template of last month is attached.",
    "Until {weekday} noon.",
  ],
  notes: [
    "Ran the export script and mailed the file. KB REP-02",
    "Exported per REP-02, sent to requester.",
    "File generated and put on the share.",
    "report sent",
  ],
  category: only(["reporting", "export manual"]),
  service: only("Data Warehouse"),
  group: only("Data Operations"),
  hours: "early",
  channels: [
    ["Email", 60],
    ["Portal", 25],
    ["Scheduled", 15],
  ],
  priorities: [
    [3, 40],
    [4, 60],
  ],
  minutes: [28, 0.3],
  elapsedHours: [7, 0.8],
});

const tariffUpload = operationsTask({
  key: "tariff-upload",
  tickets: 130,
  months: [1.8, 0.8, 0.9, 1.3, 0.8, 0.8, 1.3, 0.8, 0.9, 1.3, 0.8, 1],
  wordings: [
    "Upload new rate sheet {carrier}",
    [
      "{carrier} prices valid from 1 {soonMonth}",
      "Spreadsheet attached, please load into the rating engine.",
    ],
    "Load tariffs {carrier} into TMS",
    ["Rates for lane {site} - {siteCode2} have changed", "New sheet from {carrier}, {n} lines."],
    "Import fuel surcharge table of {carrier}",
    ["new freight rates, please activate", "Contract with {carrier} was renewed, valid on {soon}."],
    "Price list {carrier} {soonMonth} to be entered",
    [
      "carrier tariff update",
      "The import screen refuses my file, the old format is wanted. {carrier}.",
    ],
    "Rating: replace sheet of {carrier}",
    "{carrier} sent corrected rates, load again",
    "Put surcharge sheet online for {carrier}",
  ],
  descriptions: [
    "",
    "Sheet attached.",
    "Approved by pricing ({other}).",
    "Old sheet ends on the day before.",
  ],
  notes: [
    "Converted sheet and loaded with the import job, sample lanes checked. KB RAT-05",
    "Rates loaded per RAT-05, active from the date given.",
    "Uploaded, {n} lanes replaced.",
    "loaded and spot-checked",
  ],
  category: only(["rating", "tariff upload"]),
  service: only("TMS Meridian"),
  group: only("Data Operations"),
  minutes: [34, 0.3],
  elapsedHours: [10, 0.8],
});

export const INTEGRATION_TASKS: readonly SampleTask[] = [
  ediResend,
  customsCode,
  reportExport,
  tariffUpload,
];
