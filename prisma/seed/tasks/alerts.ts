import { only } from "../chance";
import { alertTask, type SampleTask } from "../sample-task";

const words = {
  node: [
    "wms-node-{two}",
    "tms-app-{two}",
    "edi-gw-{two}",
    "track-api-{two}",
    "hbdb-{two}",
    "k8s-worker-{two}",
  ],
  mount: ["/var", "/var/lib/docker", "/opt/wms/log", "/data", "/var/log", "/tmp"],
  used: ["90", "91", "92", "93", "94", "95", "96", "97", "98"],
  queue: [
    "edi.outbound",
    "edi.inbound",
    "labels.print",
    "tracking.events",
    "orders.confirm",
    "invoice.create",
  ],
  unit: [
    "wms-print-agent",
    "tms-optimizer",
    "edi-translator",
    "track-feed",
    "rates-cache",
    "customs-bridge",
  ],
  db: ["tms-prod", "wms-ham", "wms-anr", "tracking", "billing"],
  plan: ["nightly-full", "hourly-log", "weekly-archive", "filer-snap"],
};

const diskFull = alertTask({
  key: "disk-full",
  tickets: 900,
  growth: 1.8,
  words,
  wordings: [
    [
      "Disk usage on {node}:{mount} is {used} %",
      "filesystem {mount} on {node} above threshold 90 %",
    ],
    [
      "[FIRING:1] NodeFilesystemAlmostFull {node} {mount} {used}% used",
      "Labels: job=node-exporter, severity=page",
    ],
    [
      "CRITICAL: {node} low disk space on {mount} ({used}% used)",
      "Check disk_free returned CRITICAL",
    ],
  ],
  notes: [
    "Removed dangling container images and rotated logs, {low}0 GB free again.",
    "Cleared old images with prune, space back to normal. Runbook: https://runbooks.harbourline.example.test/disk",
    "Deleted rotated logs older than 7 days per runbook RB-014.",
    "Cleaned up {mount}, usage down to {low}1 %. RB-014",
  ],
  category: only(["Capacity", "disk"]),
  service: [
    ["WMS Harbour", 4],
    ["TMS Meridian", 3],
    ["EDI Gateway", 2],
    ["Tracking API", 1],
  ],
  group: only("Platform On-call"),
  item: "disk/{node}{mount}",
});

const queueBacklog = alertTask({
  key: "queue-backlog",
  tickets: 560,
  words,
  wordings: [
    ["Queue {queue} backlog {thousands} messages", "oldest message {n} minutes"],
    [
      "[FIRING:1] QueueDepthHigh {queue} depth={thousands}",
      "Labels: broker=mq-{low}, severity=page",
    ],
  ],
  notes: [
    "Restarted the stuck consumer, queue drained in {n} minutes. RB-021",
    "Consumer restarted per runbook RB-021, backlog gone.",
    "Restarted consumer of {queue}, messages flow again.",
  ],
  category: only(["Messaging", "queue"]),
  service: only("EDI Gateway"),
  group: only("Integration On-call"),
  item: "queue/{queue}",
  minutes: [12, 0.35],
});

const serviceRestart = alertTask({
  key: "service-restart",
  tickets: 480,
  words,
  wordings: [
    ["Service {unit} on {node} is down", "systemd unit {unit}.service failed, {low} restarts"],
    ["[FIRING:1] HealthCheckFailing {unit} instance={node}", "GET /health timed out after {low} s"],
    ["{node}: {unit} not responding to health check", "no answer for {n} checks"],
  ],
  notes: [
    "Restarted {unit}, health check green. RB-003",
    "Service restarted per runbook RB-003.",
    "restarted, back up after {low} minutes",
  ],
  category: only(["Availability", "service"]),
  service: [
    ["WMS Harbour", 3],
    ["TMS Meridian", 3],
    ["Tracking API", 2],
  ],
  group: only("Platform On-call"),
  item: "service/{node}/{unit}",
  minutes: [7, 0.35],
});

const replicationLag = alertTask({
  key: "replication-lag",
  tickets: 240,
  hours: "night",
  words,
  wordings: [
    ["Replication lag on {db} replica {low}: {thousands} s", "replay is behind the primary"],
    [
      "[FIRING:1] PostgresReplicationLag {db} replica={low} lag={hundreds}s",
      "Labels: team=dba, severity=page",
    ],
  ],
  notes: [
    "Cancelled the long report query on the replica, lag gone. RB-032",
    "Terminated blocking session per RB-032, replica caught up.",
    "Killed long-running query on replica {low}, caught up in {n} minutes.",
  ],
  category: only(["Database", "replication"]),
  service: only("Database Platform"),
  group: only("DBA On-call"),
  item: "replication/{db}",
  minutes: [14, 0.35],
});

const backupRerun = alertTask({
  key: "backup-rerun",
  tickets: 170,
  hours: "night",
  words,
  wordings: [
    ["Backup job {plan} failed for {db}", "exit code {low}, see job log"],
    ["BACKUP FAILED: policy {plan}, client {node}, status {n}", "Backup server hbbkp01"],
  ],
  notes: [
    "Started the backup again by hand, finished without errors. RB-040",
    "Re-ran job per RB-040, completed.",
    "Rerun ok, {hundreds} GB written.",
  ],
  category: only(["Backup", "job"]),
  service: only("Backup"),
  group: only("Platform On-call"),
  item: "backup/{plan}/{db}",
  minutes: [15, 0.35],
  elapsedHours: [1.6, 0.7],
});

const heapPressure = alertTask({
  key: "heap-pressure",
  tickets: 200,
  words,
  wordings: [
    [
      "JVM heap of {unit} on {node} at {used} %",
      "old generation, {low} full collections in 5 minutes",
    ],
    ["[FIRING:1] JvmHeapHigh {unit} instance={node} heap={used}%", "Labels: severity=page"],
  ],
  notes: [
    "Rolling restart of {unit}, heap normal. RB-008",
    "Drained node and restarted the JVM per RB-008.",
    "Restarted {unit} after taking it out of the balancer.",
  ],
  category: only(["Capacity", "memory"]),
  service: only("TMS Meridian"),
  group: only("Platform On-call"),
  item: "heap/{node}/{unit}",
  minutes: [11, 0.35],
});

/** One night, one broken uplink, some four hundred pages; it never came back. */
const linkStorm = alertTask({
  key: "link-flap-storm",
  kind: "storm",
  tickets: 400,
  hours: "early",
  wordings: [
    [
      "Uplink flapping on sw-core-{siteCode}-{low} interface xe-0/0/{n}",
      "link state changed {n2} times in 60 s",
    ],
  ],
  notes: [
    "Part of the core switch incident, closed together.",
    "Closed in bulk, see major incident report.",
  ],
  category: only(["Network", "link"]),
  service: only("Core Network"),
  group: only("Network On-call"),
  item: "link/sw-core-{siteCode}-{low}/xe-0/0/{n}",
  minutes: [2, 0.3],
  elapsedHours: [4, 0.2],
  loggedShare: 0.2,
});

export const ALERT_TASKS: readonly SampleTask[] = [
  diskFull,
  queueBacklog,
  serviceRestart,
  replicationLag,
  backupRerun,
  heapPressure,
  linkStorm,
];
