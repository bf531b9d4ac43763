import type { TicketField } from "@/lib/core/domain/mapping";
import { listed } from "./listed";

/**
 * Headers seen in exports, as normalised words, the better ones first: an earlier word wins a field over a later one.
 * English first, then German, French, Spanish, Portuguese, Italian, as far as tools translate the header.
 */
export const FIELD_SYNONYMS: Readonly<Record<TicketField, readonly string[]>> = {
  externalId: listed(`
    number, issue key, ticket number, incident number, ticket id, incident id, ticket no, request
    number, request id, case number, case id, issue number, unique key, work order id, service request
    number, change number, change id, problem number, task number, task id, card id, reference number,
    ticket key, ticket, case, case concept name, key, id, iid, tiny id, issue id, display id, reference,
    ref, vorgangsschlussel, cle de ticket,
    clave de incidencia, chave do item, chave da item, chiave ticket, chiave segnalazione, trace id, process instance id, ticketnummer, vorgangsnummer, vorgangs id, vorgang,
    anfragenummer, auftragsnummer, fallnummer, nummer, stoerungsnummer, numero de ticket, numero du
    ticket, numero ticket, n ticket, n de ticket, numero de incidente, numero do chamado, n do chamado,
    chamado, protocolo, numero, id ticket, id do ticket, id del ticket, identifiant, identificador,
    codigo, incident, url
  `),
  title: listed(`
    short description, summary, title, subject, ticket subject, incident title, issue title, ticket
    title, card name, task name, brief description, headline, alert name, message, name, short text,
    kurzbeschreibung, betreff, titel, zusammenfassung, thema, kurztext, titre, objet, sujet, resume,
    description courte, intitule, titulo, asunto, resumen, descripcion corta, descripcion breve,
    assunto, resumo, descricao resumida, descricao breve, titolo, oggetto, descrizione breve, sommario, riepilogo,
    nome, nom, issue, problem summary
  `),
  description: listed(`
    description, details, body, issue description, ticket description, detailed description, detailed
    decription, long description, problem description, incident description, card description, notes,
    ticket body, content, text, comment text, request details, beschreibung, ausfuhrliche beschreibung,
    detailbeschreibung, langtext, inhalt, details de la demande, description detaillee, contenu,
    descripcion, descripcion detallada, detalle, detalles, contenido, descricao, descricao detalhada,
    detalhes, conteudo, descrizione, descrizione dettagliata, dettagli, contenuto
  `),
  resolution: listed(`
    close notes, resolution notes, resolution note, resolution description, resolution details,
    resolution text, closing notes, closure notes, work around, solution, resolution, fix description,
    answer, resolution comments, losung, loesung, losungsbeschreibung, losungstext, abschlussnotiz,
    solution description, note de resolution, notes de resolution, notes de cloture, solucion, notas de
    cierre, notas de resolucion, descripcion de la solucion, solucao, notas de fechamento, notas de
    resolucao, descricao da solucao, soluzione, note di chiusura, note di risoluzione, risoluzione
  `),
  team: listed(`
    assignment group, assigned group, support group, assigned team, owner group, team name, support
    team, team, group, queue, resolver group, agency, assignee group, teams, responders, department
    assigned, owning team, responsible team, escalation policy, zuweisungsgruppe, zustandige gruppe,
    gruppe, bearbeitergruppe, groupe d affectation, groupe, attribue a groupe, attribue a groupe de
    techniciens, equipe, equipe de support, grupo de asignacion, grupo, equipo, grupo de atribuicao,
    grupo designado, atribuido grupo tecnico, atribuido para grupo tecnico, asignado a grupo de
    tecnicos, assigned to technician group, zugewiesen an technikergruppe, assegnato a gruppo di
    tecnici, gruppo di assegnazione, gruppo, squadra, fila, cola, coda, warteschlange, file d attente,
    organization, agency name
  `),
  service: listed(`
    business service, service, affected service, service offering, application, application name,
    affected application, impacted service, product, product name, system, affected system name, project
    name, project, projects, team project, board name, area path, component, components, component s,
    module, projektname, nom du projet, nombre del proyecto, nome do projeto, nome progetto, anwendung, dienst, geschaftsservice, produkt, projekt, servicio, servicio de negocio,
    aplicacion, producto, proyecto, servico, servico de negocio, aplicacao, aplicativo, sistema,
    produto, projeto, servizio, applicazione, prodotto, progetto, service metier, service d affaires,
    produit, projet, service name
  `),
  category: listed(`
    category, ticket category, incident category, issue category, complaint type, request type, customer
    request type, category 1, category tier 1, product categorization tier 1, operational categorization
    tier 1, categorization tier 1, service category, classification, case category, topic, kategorie,
    hauptkategorie, klassifizierung, categorie, categoria, classificacao, clasificacion,
    classificazione, rubrique, problem type, problem category, area, type, ticket type
  `),
  subcategory: listed(`
    subcategory, sub category, sub category 1, sub category1, category 2, category tier 2, product
    categorization tier 2, operational categorization tier 2, categorization tier 2, descriptor, sub
    category 2, sub category2, category 3, category tier 3, product categorization tier 3, operational
    categorization tier 3, categorization tier 3, sub category 3, sub category3, complaint detail,
    subtype, sub type, item, unterkategorie, subkategorie, sous categorie, subcategoria, sottocategoria
  `),
  configurationItem: listed(`
    configuration item, cmdb ci, affected ci, ci name, ci, affected configuration item, asset, asset
    name, asset tag, affected asset, affected system, host, hostname, host name, device, device name,
    server, server name, node, machine, computer, computer name, equipment, incident key, entity,
    affected items, associated elements, konfigurationselement, gerat, geraet, rechner, element de
    configuration, elements associes, equipement, actif, elemento de configuracion, equipo afectado,
    activo, elementos asociados, item de configuracao, elementos associados, ativo, equipamento,
    elemento di configurazione, elementi associati, dispositivo, apparecchio
  `),
  symptom: listed(`
    symptom, symptoms, failure mode, error code, fault code, alert type, symptome, fehlerbild,
    fehlercode, sintoma, sintomo
  `),
  priority: listed(`
    priority, ticket priority, incident priority, issue priority, priority level, severity, severity
    level, prioritat, prioritaet, dringlichkeitsstufe, priorite, prioridad, prioridade, priorita,
    schweregrad, gravite, gravedad, severidad, gravidade, severidade, gravita
  `),
  urgency: listed("urgency, ticket urgency, dringlichkeit, urgence, urgencia, urgenza"),
  impact: listed("impact, business impact, auswirkung, impacto, impatto"),
  channel: listed(`
    contact type, channel, source, via, reported source, contact method, request source, ticket source,
    request channel, request mode, open data channel type, contact channel, opened via, origin, method received,
    received via, submission channel, kanal, eingangskanal, meldeweg, kontaktart, quelle, canal, source
    de la demande, source de demande, mode de contact, origine, canale, tipo de contacto, fuente, fuente
    de la solicitud, origen, origen de la solicitud, tipo de contato, origem, origem da requisicao,
    origem da solicitacao, fonte, fonte della richiesta, tipo di contatto
  `),
  requester: listed(`
    caller id, caller, requester, requester name, affected user, requested for, reporter, reported by, rapporteur, informador, relator, segnalante,
    customer name, customer full name, customer, contact name, contact, requested by, submitter, submitted by, user, client,
    opened by, author, creator, created by, end user, employee, full name, melder, anforderer,
    anforderer anforderer, antragsteller, gemeldet von, kunde, benutzer, demandeur, demandeur demandeur,
    appelant, utilisateur, signale par, auteur, solicitante, solicitante solicitante, usuario, reportado
    por, autor, requerente, requerente requerente, requester requester, usuario afetado, aberto por,
    richiedente, richiedente richiedente, utente, segnalato da, autore, anfragender, anfragende person,
    requestor
  `),
  assignee: listed(`
    assigned to, assignee, assigned agent, agent, agent name, assigned technician, technician,
    assignments, assignees, owner, resource, org resource, responsible, resolver, members, handled by,
    analyst, engineer, zugewiesene person, persona asignada, assigned to technician, zugewiesen an, bearbeiter, zustandig, zugewiesen an
    techniker, verantwortlicher, techniker, affecte a, assigne a, attribue a, attribue a technicien,
    technicien, assigne, asignado a, asignado a tecnico, asignado, tecnico, agente, responsable,
    atribuido, atribuido a, atribuido para, atribuido tecnico, atribuido para tecnico, responsavel,
    assegnato a, assegnato a tecnico, assegnatario, incaricato, zugewiesen, zugewiesener mitarbeiter,
    besitzer, proprietaire, propietario, proprietario
  `),
  openedAt: listed(`
    opened at, opened, opened on, open date, opened date, date opened, opening date, open time, opened time,
    created at, created on, created, created date, created time, date created, creation date, creation
    time, create date, create time, reported date, reported at, reported on, submit date, submitted at,
    submitted on, submitted, date submitted, report date, start time, triggered at, raised at, raised,
    logged at, date logged, requested at, request date, received at, date received, erstellt, erstellt
    am, erstellungsdatum, erstelldatum, angelegt am, angelegt, eroffnet, eroffnet am, eroffnungsdatum,
    gemeldet am, datum, date d ouverture, ouvert le, ouvert, ouverture, cree le, cree, date de creation,
    creation, fecha de apertura, abierto, creado, creado el, fecha de creacion, fecha creacion, data de
    abertura, aberto em, aberto, criado em, criado, data de criacao, data criacao, data di apertura,
    aperto il, aperto, creato il, creato, data di creazione, data creazione, data apertura, occurred at,
    event date, date
  `),
  acknowledgedAt: listed(`
    acknowledged at, acknowledged on, acknowledged date, ack time, initial response time, first response
    at, first responded at, responded at, responded date, response date, initially assigned at, first
    assigned at, accepted at, activated date, started, work started, in progress at, first response
    date, angenommen am, bestatigt am, pris en compte le, date de prise en compte, date de prise en
    charge, take into account date, fecha de atencion, data de atendimento, data di presa in carico,
    preso in carico il
  `),
  resolvedAt: listed(`
    resolved at, resolved, resolved date, resolved time, resolved on, resolution date, resolution date
    time, date resolved, solved at, solved, solved date, last resolved date, solve date, resolve date,
    resolve time, completed, completed at, completed date, date completed, fixed at, end time, gelost,
    gelost am, erledigt, resolue, resuelta, losungsdatum, behoben am, erledigt am, date de resolution, date de solution, resolu le,
    resolu, fecha de resolucion, resuelto, resuelto el, fecha de solucion, data da solucao, data de
    solucao, data de resolucao, resolvido em, resolvido, solucionado em, data di risoluzione, data della
    soluzione, data di soluzione, risolto il, risolto
  `),
  closedAt: listed(`
    closed at, closed, closed date, closed time, closed on, close date, date closed, closing date, close
    time, closure date, closing time, geschlossen, geschlossen am, schliessdatum, abgeschlossen am,
    abschlussdatum, date de cloture, date de fermeture, ferme le, ferme, cloture, cloture le, fecha de
    cierre, cerrado, cerrado el, data de fechamento, data de encerramento, fechado em, fechado,
    encerrado em, data di chiusura, chiuso il, chiuso
  `),
  plannedAt: listed(`
    planned start date, planned start, planned start time, scheduled start date, scheduled start,
    scheduled for, scheduled at, scheduled date, planned date, planned for, change start date, requested
    start date, requested by date, geplanter start, geplanter beginn, geplant fur, debut prevu, date de
    debut prevue, planifie le, inicio planificado, fecha programada, inicio planejado, data agendada,
    agendado para, inizio pianificato, data pianificata
  `),
  updatedAt: listed(`
    updated on, updated at, updated, updated date, update date, last updated, last updated at, last
    updated on, last updated time, last update, last update time, last modified, last modified date,
    last modified time, modified on, modified at, modified, modified date, changed date, date updated,
    last changed, last status change at, last activity, last activity date, resolution action updated
    date, aktualisiert, aktualisiert am, zuletzt aktualisiert, geandert am, letzte anderung, letzte
    aktualisierung, mis a jour, mis a jour le, derniere mise a jour, derniere modification, modifie le,
    actualizado, actualizado el, ultima actualizacion, ultima modificacion, atualizado em, atualizado, atualizado a, alterado em,
    ultima atualizacao, ultima modificacao, aggiornato il, aggiornato, ultimo aggiornamento, ultima
    modifica
  `),
  state: listed(`
    incident state, state, status, ticket status, ticket state, issue status, current status, incident
    status, case status, list name, section column, stage, stato, zustand, etat, statut, estado,
    situacao, task status, request status, ticketstatus, statut du ticket, estado del ticket, status do
    ticket, stato del ticket, work order status
  `),
  closeCode: listed(`
    close code, closed code, closure code, resolution code, resolution type, resolve reason, close
    reason, closing code, closure reason, resolution category, completion code, resolution
    categorization tier 1, cause code, resolution method, outcome, reason, abschlusscode, losungscode,
    losungskategorie, code de cloture, code de fermeture, code de resolution, type de solution, codigo
    de cierre, codigo de resolucion, tipo de solucion, codigo de fechamento, codigo de resolucao, tipo
    de solucao, codice di chiusura, codice di risoluzione, tipo di soluzione, solution type, resolution
  `),
  reassignments: listed(`
    reassignment count, reassignments, reassigned count, times reassigned, number of reassignments,
    escalation count, transfer count, transfers, group transfers, assignment count, hand offs, group
    stations, assignee stations, hop count, weiterleitungen, anzahl weiterleitungen, nombre de
    reaffectations, reaffectations, reasignaciones, numero de reasignaciones, reatribuicoes, numero de
    reatribuicoes, riassegnazioni, numero di riassegnazioni
  `),
  reopens: listed(`
    reopen count, reopens, reopened count, times reopened, number of reopens, re open count, reopen
    counter, reopened times, reopened date, re opened date, reopened at, reopened on, last reopened,
    last reopened date, wiedereroffnungen, anzahl wiedereroffnungen, nombre de reouvertures,
    reouvertures, reaperturas, numero de reaperturas, reaberturas, numero de reaberturas, riaperture,
    numero di riaperture
  `),
  comments: listed(`
    comment, comments, comment count, comments count, number of comments, comments and work notes, work
    notes, additional comments, replies, agent interactions, customer interactions, notes count, number
    of notes, interactions, followups number, number of followups, update count, activities count,
    kommentare, kommentar, anzahl kommentare, commentaires, commentaire, nombre de commentaires, suivis
    nombre de suivis, nombre de suivis, comentarios, numero de comentarios, numero de seguimientos,
    acompanhamentos numero de acompanhamentos, numero de acompanhamentos, commenti, numero di commenti,
    antworten, reponses, respuestas, respostas, risposte
  `),
  approval: listed(`
    approval, approval status, approval state, approved, approval required, genehmigung,
    genehmigungsstatus, freigabe, approbation, validation, statut d approbation, aprobacion, estado de
    aprobacion, aprovacao, status da aprovacao, validacao, approvazione, stato approvazione
  `),
  workLogMinutes: listed(`
    time worked, time spent, time tracked, spent time, work log, worklog, work log hours, work log minutes, hours worked, hours spent,
    minutes worked, minutes spent, time spent minutes, time spent min, time spent hours, engaged
    seconds, effort, effort minutes, effort hours, actual effort, total effort, total time spent, total
    effort time spent min, completed work, logged time, logged hours, labor hours, labour hours,
    handling time, handle time, touch time, aufwand, aufwand minuten, aufwand stunden, gebuchte zeit,
    arbeitszeit, bearbeitungsaufwand, aufgewendete zeit, temps passe, duree totale, temps de travail,
    total duration, tiempo dedicado, tiempo trabajado, duracion total, tempo gasto, tempo trabalhado,
    duracao total, tempo impiegato, tempo lavorato, durata totale, tempo trascorso
  `),
  type: listed(`
    ticket type, issue type, work item type, incident type, type, case type, service type, task type,
    record type, tracker, class name, request class, tickettyp, typ, vorgangstyp, vorgangsart, art, type
    de ticket, type de demande, tipo de ticket, tipo, tipo de chamado, tipo de incidencia, tipo di
    ticket, tipo de item, tipo ticket, change type, ticketart
  `),
  activity: listed(`
    activity, activity name, concept name, event, event name, event type, action, step, task activity,
    aktivitat, ereignis, activite, evenement, actividad, evento, atividade, attivita
  `),
  eventAt: listed(`
    timestamp, complete timestamp, start timestamp, time timestamp, event time, event timestamp,
    activity time, activity timestamp, time, date time, datetime, zeitstempel, zeitpunkt, horodatage,
    marca de tiempo, fecha y hora, carimbo de tempo, data e hora, data hora, data e ora, data ora
  `),
};

/**
 * Headers that look like a field and are none: deadlines, targets, elapsed times, and names of other things. Without
 * this list "Due date" would come close enough to a date field to be taken for one.
 */
export const NEVER_A_FIELD: ReadonlySet<string> = new Set(
  listed(`
    due date, due at, due by time, due by, due, deadline, target date, sla due, frdue by, resolution
    status, first response status, resolution time, resolution time in hrs, first response time in hrs,
    business duration, calendar duration, duration, business resolve time, first reply time in minutes,
    first resolution time in minutes, full resolution time in minutes, satisfaction score, original
    estimate, remaining estimate, time estimate, estimated time, estimate, status category, status
    category changed, last viewed, project lead, project key, project type, project description, project
    url, parent, parent id, parent key, parent summary, parent task, assigned via, alert counts, start
    date, made sla, active, location, closed by, resolved by, updated by, problem id, assignee id,
    assignee email, reporter id, creator id, list id, card url, html url, email, phone, incident zip,
    incident address, facility type, location type, address type, vehicle type, incident ci type,
    template, user type, contact id
  `),
);
