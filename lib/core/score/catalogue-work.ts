/**
 * The second half of the catalogue (catalogue.ts says how a pattern is read): the workplace, the running of services,
 * people, money, customers and buildings. Words that lexicon.ts does not know stand here in English, German, French,
 * Spanish and Italian.
 */
export const WORK_TASKS: Readonly<Record<string, readonly string[]>> = {
  "lost device": [
    "lost|stolen|verloren|gestohlen|vole|perdu|perdid|robad|rubat|smarrit computer|phone|tablet|badge|token|laptop",
  ],
  "guest account": [
    "guest|visitor|external|gast|extern|invite|invitad|ospite account|access|user|wireless|wifi|create",
  ],
  "name change": [
    "surname|lastname|nachname|patronyme|apellido|cognome update|change|wrong",
    "name update|marri|heirat|mariage|matrimoni",
  ],
  "remote desktop": [
    "rdp|citrix|remote session|desktop|connect|reset|hang|profile|bureau|escritorio",
  ],
  "password vault": ["vault|keepass|bitwarden|tresor|coffre access|create|entry|grant|restore"],
  "e-mail signature": ["signature|signatur email|outlook|update|new"],
  "absence note": ["autoreply|absence|abwesenheit|ausencia|assenza email|set|message|note|enable"],
  "calendar access": [
    "calendar|kalender|calendrier|calendario share|access|sync|delegate|create|grant",
  ],
  "mail forwarding": ["forward|weiterleit|reenvi|inoltr|transfert email|mailbox"],
  "browser problem": [
    "browser|chrome|firefox|safari|navigateur|navegador cache|update|crash|cookie|slow|error|extension",
  ],
  "office suite": [
    "excel|powerpoint|winword crash|open|licence|install|slow|activate|macro|error|file",
    "office licence|activate|install|update|repair",
  ],
  "video call": [
    "zoom|teams|webex audio|camera|sound|microphone|join|link|error|install|kamera|ton|micro",
  ],
  "headset or webcam": [
    "headset|webcam|microphone|casque|auricular|cuffi|kopfhorer broken|order|new|missing|replace|connect",
  ],
  scanner: ["scanner|scan email|folder|broken|connect|setup|fail|install|error"],
  "cable or charger": [
    "cable|adapter|charger|ladegerat|netzteil|chargeur|cargador|caricatore|kabel new|order|missing|lost|replace|broken",
  ],
  "slow computer": ["computer slow|hang|freez|stuck"],
  "computer crash": ["bluescreen|crash|absturz|plante computer|windows|restart"],
  "operating system": ["windows|macos|ubuntu upgrade|reinstall|image|update|migrat"],
  "driver update": ["driver|treiber|pilote update|install|printer|graphic|missing"],
  "disk encryption": [
    "bitlocker|filevault recover|key|pin|disk|unlock|enable",
    "encrypt disk|computer",
  ],
  "phishing report": [
    "phish|suspicious|verdachtig|suspect|sospett|sospech email|link|report|message|sms",
  ],
  "vulnerability fix": [
    "vulnerab|cve|schwachstelle|vulnerabilidad patch|fix|scan|report|remediat|critical",
  ],
  "blocked website": ["website|url|webseite block|unblock|locked|categor|allow"],
  "interface access": ["api key|token|access|quota|limit|create|401|403"],
  "interface failure": [
    "webhook|connector|schnittstelle|interfaz|interfaccia fail|error|reconnect|down|missing",
    "integration fail|error|reconnect|broken",
  ],
  "search index": [
    "index|reindex search|rebuild|stale|result|missing|suche|recherche|busqueda|ricerca",
  ],
  "cache clearing": ["cache flush|clear|purge|invalidate|leeren|vider|vaciar|svuot|delete"],
  "clock drift": ["ntp|clock|chrony drift|sync|offset|skew"],
  "connection pool": ["connection|pool|thread exhaust|leak|limit|max"],
  "test environment": [
    "test|staging|uat|sandbox environment|refresh|restore|umgebung|entorno|ambiente|environnement",
  ],
  "feature switch": ["feature|flag|toggle enable|disable|switch"],
  "repository access": [
    "repository|repo|github|gitlab|bitbucket access|create|permission|grant|archive",
  ],
  "ticket routing": ["ticket|case wrong|reassign|route|misrouted|assign|umleit"],
  "power or temperature": ["temperature|fan|psu|power alert|high|fail|threshold|supply|degraded"],
  "battery replacement": ["ups|battery|batterie|bateria|batteria replace|low|fail|test"],
  "link down": ["link|interface|bgp|circuit|tunnel flap|down|errors"],
  "network latency": ["latency|packet|jitter loss|high|threshold|above"],
  "cluster failover": ["failover|cluster|replica switch|fail|degraded|sync|lag"],
  "storage array": ["san|nas|lun extend|full|fail|create|map|degraded"],
  "endpoint check": ["probe|uptime|healthcheck|endpoint fail|timeout|down|503|500|unreachable"],
  "error rate": ["5xx|exception|error rate|spike|budget|threshold"],
  "slow query": ["query|sql|abfrage|requete|consulta slow|kill|long|timeout|block"],
  "container crash": ["pod|container|deployment crash|oom|evict|pending|imagepull|backoff"],
  "node pressure": ["node|kubelet notready|pressure|cordon|drain"],
  payslip: [
    "payslip|payroll|salary|gehalt|lohn|bulletin|nomina|busta missing|copy|wrong|access|correct|download|abrechnung|paie",
    "gehaltsabrechnung|lohnabrechnung",
  ],
  "leave request": [
    "leave|vacation|urlaub|conge|vacacion|ferie request|balance|correct|cancel|approve|antrag|saldo|solde",
    "urlaubsantrag",
  ],
  "sick note": [
    "sick|krank|maladie|malattia note|report|certificate|meldung|arret|leave",
    "krankmeldung|krankschreib",
  ],
  "time sheet": [
    "timesheet|zeiterfassung|pointage|clocking|presenze|fichaje correct|missing|fix|update|error|forgotten",
  ],
  "employment certificate": [
    "employment|arbeit|travail|laboral|lavoro certificate|zeugnis|bescheinigung|attestation|letter|reference",
    "arbeitsbescheinigung|arbeitszeugnis",
  ],
  "training enrolment": [
    "training|course|schulung|formation|formacion|corso enrol|register|book|certificate|inscri|iscri|login",
  ],
  "travel booking": [
    "travel|trip|flight|hotel|reise|voyage|viaje|viaggio book|cancel|request|buch|reserv|prenot|update",
  ],
  "expense claim": [
    "expense|spesen|frais|gasto|spese|auslage claim|report|approve|submit|missing|reject|reimburs|erstatt|note|rembours",
    "spesenabrechnung|reisekosten",
  ],
  "bank details": [
    "bank|iban|bankverbindung details|update|verbindung|coordonn|datos|coordinate|wrong",
  ],
  "address change": [
    "address|adresse|anschrift|direccion|indirizzo|domicil update|correct|wrong|new|postal",
  ],
  "invoice copy": ["invoice copy|duplicate|resend|send|download|missing|kopie|copie|copia"],
  "invoice dispute": ["invoice wrong|error|dispute|twice|amount|falsch|reclam|rettific|incorrect"],
  "payment reminder": [
    "payment|zahlung|paiement|pago|pagamento remind|overdue|mahn|rappel|late|chase|sollecit",
  ],
  "payment failure": [
    "payment|card|zahlung|paiement|pago|pagamento fail|declin|error|stuck|reject",
  ],
  refund: ["refund|reembolso|rimborso|remboursement|ruckerstattung"],
  "purchase order": ["purchase|einkauf|achat|compra|acquisto request|approve|update|create|budget"],
  "supplier data": [
    "supplier|vendor|lieferant|fournisseur|proveedor|fornitore create|update|new|block|data|stammdaten",
  ],
  "customer data": ["customer|kunde|client|cliente update|merge|duplicate|stammdaten|record"],
  "period closing": [
    "month|period|quarter|monat|mois|mes|mese close|closing|abschluss|cloture|cierre|chiusura",
    "monatsabschluss",
  ],
  "cost centre": ["costcentre|kostenstelle", "cost centre|center"],
  "contract renewal": ["contract|vertrag|contrat|contrato|contratto renew|expired|cancel|extend"],
  "order status": [
    "delivery|parcel|shipment|sendung|colis|paquete|pacco status|where|track|arriv|wo|ou|donde|dove",
  ],
  "return of goods": ["retoure|rucksendung|devolucion|reso", "return label|goods|item|parcel"],
  "delivery delay": [
    "delivery|shipment|parcel|lieferung|livraison|entrega|consegna late|delay|missing|verspat|retard|retras|ritard",
  ],
  "appointment change": [
    "appointment|termin|rendez|cita|appuntament book|cancel|update|move|reschedul|verschieb|annul",
  ],
  subscription: ["subscription|abonnement|suscripcion|abbonamento cancel|renew|upgrade|update"],
  "newsletter removal": ["newsletter|mailing unsubscribe|abmeld|desinscri|cancel|remove|delete"],
  complaint: ["complaint|beschwerde|plainte|queja|reclamo"],
  "data protection request": [
    "gdpr|dsgvo|rgpd|privacy|datenschutz request|delete|access|export|auskunft|erasure|data",
  ],
  "heating or cooling": [
    "heating|aircon|klimaanlage|heizung|chauffage|calefaccion|riscaldamento|climatis",
  ],
  lighting: [
    "lamp|lightbulb|beleuchtung|lumiere|bombilla|lampadina broken|replace|out|flicker|missing|ampoule",
  ],
  cleaning: [
    "cleaning|reinigung|nettoyage|limpieza|pulizia request|office|room|missing|order|extra",
  ],
  parking: ["parking|parkplatz|stationnement|aparcamiento|parcheggio"],
  "key or lock": [
    "door|tur|porte|puerta|schlussel|serrure|cerradura|serratura|llave|chiave lost|new|broken|copy|stuck|open|verloren|perdu|locked",
  ],
  visitor: ["visitor|besucher|visiteur|visitante|visitatore register|announce|access|badge|expect"],
  catering: ["catering|buffet|verpflegung", "coffee|kaffee|cafe|caffe meeting|machine|order"],
  waste: ["waste|mull|shredder|abfall|dechet|residuo collect|container|full|missing|bin|pickup"],
  lift: ["elevator|aufzug|ascenseur|ascensor stuck|broken|stop|out|down"],
  "water leak": [
    "leak|wasserschaden|fuite|fuga water|pipe|toilet|ceiling|kitchen|roof|tap|eau|agua|acqua",
  ],
  furniture: ["chair|stuhl|chaise|silla|sedia|mobel|furniture broken|order|new|adjust|replace"],
  "document request": [
    "formular|formulaire|formulario|modulo|template|vorlage request|send|copy|new|missing",
  ],
  "approval reminder": [
    "approval|genehmigung|approbation|aprobacion|approvazione remind|pending|wait|stuck|missing",
  ],
};
