// title: H4 Victims who have to ask
// question: At which stages do victims have to ask for news, and how many ask again and again before anybody answers?
// grain: one row per stage in which the case was on the day of the message
// unit: messages between agencies and one victim that did not bounce; victims
// source: messages to and from victims
// parameter: contacts integer = 3; so many contacts of the victim, one after the other with no answer between, are a chase
// parameter: from date = null; only messages sent on or after this day
// parameter: to date = null; only messages sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood at the end of the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: stage key; stage of the case at the end of the day on which the message was sent
// column: exchanged count; messages either way, without replies of the victim
// column: inbound count; from the victim, of any kind but a reply to what an agency asked
// column: outbound count; to the victim
// column: inboundPerOutbound ratio of inbound in outbound; contacts of the victim for each message to them
// column: rate rate of inbound in exchanged; share that the victim began: 0.5 is one for one, 0.2 one from the victim for four to them
// column: replies count; from the victim, in answer to what an agency asked; in no rate
// column: askers count; victims of a case who made contact in this stage; one may be so in several stages
// column: chasers count; of these, whose third contact without an answer between (or what the parameter says) fell into this stage
// column: chaserRate rate of chasers in askers; share who had to chase
// column: caseIds cases; the cases behind the figure that open names
// sum: exchanged = inbound + outbound
// additive: exchanged, inbound, outbound, replies
// population: messages
// chart: bars of rate by stage
// order: stages in the order of the journey
// disclosive: exchanged, inbound, outbound, replies, askers, chasers
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH end, file, COLLECT {
  MATCH (file)<-[:IN]-(event:Event)
  WHERE event.occurredAt < end
  WITH event, {REPORTED: 'REPORT', CRIME_RECORDED: 'TRIAGE', CASE_ALLOCATED: 'INVESTIGATION', REOPENED: 'INVESTIGATION',
    CHARGE_FILE_READY: 'CHARGING', CHARGED: 'PRE_TRIAL', TRIAL_STARTED: 'TRIAL', CONVICTED: 'OUTCOME', ACQUITTED: 'OUTCOME',
    GUILTY_PLEA: 'OUTCOME', SENTENCED: 'POST_SENTENCE', RELEASE_CONSIDERED: 'PAROLE', RELEASED: 'PAROLE', DISCHARGED: 'PAROLE',
    PAROLE_REVIEW_STARTED: 'PAROLE'}[event.kind] AS stage ORDER BY event.occurredAt, event.id DESC
  WHERE stage IS NOT NULL
  RETURN {stage: stage, day: date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'}))}
} AS turns
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  AND ($entitlement IS NULL OR $entitlement = CASE WHEN EXISTS {
    MATCH (victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH holder, head(collect(status)) AS status
    WHERE status.value = 'YES' AND coalesce(status.withdrawnAt >= end, true)
    RETURN status
  } THEN 'ENHANCED' ELSE 'STANDARD' END)
WITH file, turns, part, COLLECT {
  MATCH (victim)<-[way:COUNTS_FROM|COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE message.sentAt < end AND coalesce(message.status <> 'BOUNCED', true)
  RETURN {at: message.sentAt, inbound: type(way) = 'COUNTS_FROM', reply: type(way) = 'COUNTS_FROM' AND message.kind = 'VICTIM_REPLY'}
  ORDER BY message.sentAt, message.id
} AS messages
WITH file, turns, part, reduce(state = {run: 0, done: []}, one IN messages | {
  run: CASE WHEN one.reply THEN state.run WHEN one.inbound THEN state.run + 1 ELSE 0 END,
  done: state.done + one {.*, chase: one.inbound AND NOT one.reply AND state.run + 1 = $contacts}
}).done AS messages
UNWIND messages AS one
WITH file.id AS id, turns, part, one, one.at AS at, date(datetime({datetime: one.at, timezone: 'Europe/London'})) AS day
WHERE ($from IS NULL OR at >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR at < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
WITH coalesce(last([turn IN turns WHERE turn.day <= day | turn.stage]), 'REPORT') AS stage, id, part, one,
  CASE WHEN one.reply THEN ['replies'] WHEN one.chase THEN ['exchanged', 'inbound', 'askers', 'chasers']
    WHEN one.inbound THEN ['exchanged', 'inbound', 'askers'] ELSE ['exchanged', 'outbound'] END AS places
UNWIND places AS place
WITH stage, collect(DISTINCT CASE place WHEN $open THEN id END) AS ids,
  count(CASE place WHEN 'exchanged' THEN 1 END) AS exchanged, count(CASE place WHEN 'inbound' THEN 1 END) AS inbound,
  count(CASE place WHEN 'outbound' THEN 1 END) AS outbound, count(CASE place WHEN 'replies' THEN 1 END) AS replies,
  count(DISTINCT CASE place WHEN 'askers' THEN part END) AS askers, count(DISTINCT CASE place WHEN 'chasers' THEN part END) AS chasers
RETURN
  stage, exchanged, inbound, outbound,
  CASE WHEN outbound > 0 THEN toFloat(inbound) / outbound END AS inboundPerOutbound,
  CASE WHEN exchanged > 0 THEN toFloat(inbound) / exchanged END AS rate, replies,
  askers, chasers, CASE WHEN askers > 0 THEN toFloat(chasers) / askers END AS chaserRate,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY {REPORT: 1, TRIAGE: 2, INVESTIGATION: 3, CHARGING: 4, PRE_TRIAL: 5, TRIAL: 6, OUTCOME: 7, POST_SENTENCE: 8, PAROLE: 9}[stage]
