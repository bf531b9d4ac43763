import { WORK_TASKS } from "./catalogue-work";

/**
 * Tasks that nearly every organisation has, under whatever name.
 *
 * Each pattern is a list of word groups; alternatives within a group are separated by "|". A word matches at the
 * beginning of a word of the title, with a leading "*" anywhere inside it (German compounds). The names of things and
 * actions that lib/core/text/lexicon.ts knows in six languages ("password", "reset", "renew") count as words too.
 * Of two tasks that fit equally well the earlier one counts: the special stands before the general.
 */
const SYSTEM_TASKS: Readonly<Record<string, readonly string[]>> = {
  "password reset": ["password", "login reset|forgotten|expired", "pin reset|forgotten"],
  "account unlock": ["account|user|login|ldap unlock|locked|disable"],
  "sign-in problem": [
    "login fail|cannot|unable|error|problem|denied",
    "sso|saml fail|error|problem|certificate",
  ],
  "second factor": [
    "mfa|2fa|authenticator|otp|token|yubikey reset|new|replace|enrol|register|lost|activate|enable",
  ],
  "access request": [
    "access grant|request|need|new|beantrag",
    "permission|role|*berechtigung grant|request|add|change|einricht",
    "sudo|admin grant|access|right",
  ],
  "access removal": ["access|permission|account revoke|remove|delete|disable|offboard"],
  "group membership": ["group|distribution|verteiler add|grant|create|member|remove|update"],
  "shared folder": ["folder|share|sharepoint|*laufwerk access|create|permission|grant|map"],
  "new employee": ["onboard", "employee|starter|hire|joiner new|create|set"],
  "leaving employee": ["offboard", "employee|user leav|terminat|exit|austritt"],
  "user account": ["account|user create|new|update|rename"],
  "mailbox request": ["mailbox create|new|grant|access|delegat|full|quota|increase"],
  "mail delivery": [
    "email deliver|bounce|delay|queue|stuck|undeliver",
    "spam|phish report|release|quarantine|mail",
  ],
  "mail client": ["outlook|thunderbird|email crash|profile|sync|setup|open|slow"],
  vpn: ["vpn"],
  wireless: ["wireless|wifi|wlan connect|slow|access|guest|password|drop", "wireless|wlan"],
  "network port": ["network|lan|switch port|patch|cable|socket|dose", "vlan change|add|assign"],
  "firewall rule": ["firewall", "proxy|allowlist|whitelist url|add|rule|exception|unblock"],
  "dns record": ["dns", "domain record|alias|cname"],
  "address assignment": ["dhcp", "ip address|reserv|assign|conflict"],
  "load balancer": ["loadbalancer|f5|haproxy|pool|vip member|add|remove|node", "load balancer"],
  "certificate renewal": [
    "certificate renew|expired|install|replace|create|update|order",
    "ssl|tls renew|expir|cert",
  ],
  "container clean-up": ["docker|container|image|registry prune|clean|dangling|full|fill|restart"],
  "disk full": [
    "disk|filesystem|volume|partition|space full|fill|clean|extend|increase|usage|low|above|threshold",
    "space low|full",
  ],
  "storage quota": ["quota increase|renew|extend|change|create"],
  "log clean-up": ["log|logs rotat|clean|purge|full|delete"],
  "backup failure": [
    "backup fail|error|missed|rerun|restart|incomplete|aborted",
    "*sicherung fehl|abgebrochen",
  ],
  "restore request": ["restore file|folder|backup|database|mail"],
  "service restart": [
    "restart service|server|application|process|pod|app|agent|dienst",
    "service|dienst down|stopped|hung|not",
  ],
  "server reboot": ["server|host|node|vm restart|reboot|hang|down|unreachable"],
  "host unreachable": [
    "host|node|server|device|agent down|unreachable|offline|ping",
    "heartbeat|ping lost|fail|missed",
  ],
  "high load": ["cpu|memory|load|swap high|usage|threshold|above|alert", "memory leak|heap"],
  "monitoring noise": ["monitor|alert|alarm|check false|flap|threshold|silence|disable|add"],
  "monitoring agent": ["agent|nagios|zabbix|datadog install|reinstall|restart|update|missing"],
  patching: ["patch", "security|windows|linux|os update|patch"],
  "software installation": [
    "software|app|application|program install|update|deploy|request|order",
    "install package|tool|driver|client",
  ],
  "software licence": ["licence"],
  printer: ["printer", "toner|paper"],
  "workstation hardware": [
    "computer|laptop|keyboard|mouse|screen|docking|headset|dock new|replace|broken|order|repair|missing",
  ],
  "hardware refresh": [
    "hardware|server|disk|drive replace|refresh|swap|failed|exchange",
    "raid degraded|rebuild",
  ],
  "mobile device": ["phone|tablet|ipad|iphone|android|sim new|replace|enrol|order|lost|setup|wipe"],
  telephony: ["voicemail|extension|*telefon set|new|change|forward", "call forward|queue"],
  "meeting room": [
    "room display|projector|booking|video|conference|screen",
    "conference|projector|beamer setup|connect|fail",
  ],
  "virtual machine": ["vm|virtual create|new|provision|resize|delete|clone|snapshot|request"],
  "server provisioning": [
    "server|instance|environment create|provision|new|request|bereitstell|decommission",
  ],
  "cloud resource": [
    "bucket|subscription|instance|cluster|namespace create|new|resize|scale|provision|request",
  ],
  "database access": ["database access|user|grant|permission|create"],
  "database maintenance": [
    "database|index|tablespace|transaction extend|full|rebuild|restart|lock|kill|increase|clean",
    "replication lag|fail|restart",
  ],
  "batch job failure": [
    "job|batch|etl|cron|pipeline fail|rerun|abend|aborted|restart|stuck|abgebrochen|error",
  ],
  "queue stuck": ["queue|message|consumer stuck|lag|full|purge|backlog|high|restart"],
  "data correction": [
    "record|data|entry|stammdaten correct|fix|update|duplicate|change|wrong|merge",
  ],
  "data export": ["report|data|list export|extract|run|send|generate|download"],
  "file transfer": [
    "sftp|ftp|edi|interface fail|access|create|error|missing|resend",
    "file transfer|missing",
  ],
  deployment: ["deploy", "release roll|install|promote|publish"],
  "build failure": ["build|ci|pipeline fail|broken|rerun|flaky|stuck"],
  "configuration change": ["config|parameter|setting|konfiguration change|update|adjust|add"],
  "secret rotation": ["secret|key|credential|apikey rotate|renew|expired|create|replace"],
  "access review": ["audit|recertification|review access|permission|account|user|report"],
  "compliance evidence": ["audit|compliance|evidence|soc report|collect|screenshot|request"],
  "malware alert": [
    "virus|malware|antivirus|quarantine|endpoint alert|scan|update|detect|remove|clean",
  ],
  "web content": ["website|page|intranet|cms update|change|publish|add|content"],
  "sap user": ["sap reset|unlock|role|user|access|password"],
  badge: ["badge|*ausweis new|lost|replace|access|print|activate"],
  "desk move": ["desk|office|workplace|arbeitsplatz move|relocate|set|umzug"],
};

/** The whole catalogue: systems and their users first, then everything else. */
export const COMMON_TASKS: Readonly<Record<string, readonly string[]>> = {
  ...SYSTEM_TASKS,
  ...WORK_TASKS,
};
