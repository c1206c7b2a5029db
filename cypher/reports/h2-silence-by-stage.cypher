// title: H2 Days since the last word, live victims by stage
// question: For how long have victims of live cases heard nothing?
// grain: one row per stage in which the case is on the as-of date
// unit: live victims, which is victims in a live case; a victim in two live cases counts in each
// source: messages to victims, and the records of opt-outs and contact plans
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood at the end of the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: stage key; stage of the case on the as-of date
// column: liveVictims count; all of them
// column: base count; live victims who may expect to hear
// column: days0to28 count; the last message that did not bounce is at most 28 calendar days old; before any message the time runs from
//   the first event, or from the reopening
// column: days29to56 count; 29 to 56 days old
// column: days57to90 count; 57 to 90 days old
// column: days91plus count; 91 days old or more
// column: over28 count; 29 days old or more
// column: rate rate of over28 in base; share that heard nothing for more than 28 days
// column: neverTold count; of the base, those who got no message at all since the case went live
// column: optedOut count; opted out of updates or of everything on the as-of date; not in the base
// column: eventsOnly count; asked to hear only when something happens, and not opted out; not in the base
// column: caseIds cases; the cases behind the figure that open names
// sum: liveVictims = base + optedOut + eventsOnly
// sum: base = days0to28 + days29to56 + days57to90 + days91plus
// sum: over28 = days29to56 + days57to90 + days91plus
// additive: liveVictims, base, days0to28, days29to56, days57to90, days91plus, over28, neverTold, optedOut, eventsOnly
// population: victims
// chart: bars of rate by stage
// order: stages in the order of the journey
// disclosive: liveVictims, base, days0to28, days29to56, days57to90, days91plus, over28, neverTold, optedOut, eventsOnly
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
CALL (file, end) {
  MATCH (file)<-[:IN]-(event:Event)
  WHERE event.occurredAt < end
  WITH event, {REPORTED: 'REPORT', CRIME_RECORDED: 'TRIAGE', CASE_ALLOCATED: 'INVESTIGATION', REOPENED: 'INVESTIGATION',
    CHARGE_FILE_READY: 'CHARGING', CHARGED: 'PRE_TRIAL', TRIAL_STARTED: 'TRIAL', CONVICTED: 'OUTCOME', ACQUITTED: 'OUTCOME',
    GUILTY_PLEA: 'OUTCOME', SENTENCED: 'POST_SENTENCE', RELEASE_CONSIDERED: 'PAROLE', RELEASED: 'PAROLE', DISCHARGED: 'PAROLE',
    PAROLE_REVIEW_STARTED: 'PAROLE'}[event.kind] AS stage ORDER BY event.occurredAt, event.id DESC
  WITH collect(stage) AS stages, min(event.occurredAt) AS opened,
    max(CASE event.kind WHEN 'CASE_CLOSED' THEN event.occurredAt END) AS closed,
    collect(CASE event.kind WHEN 'REOPENED' THEN event.occurredAt END) AS reopened
  RETURN coalesce(last(stages), 'REPORT') AS stage,
    CASE WHEN closed IS NULL THEN opened ELSE head([time IN reopened WHERE time > closed]) END AS live
}
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE live IS NOT NULL AND NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
WITH *, head(COLLECT {
  MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE live <= message.sentAt AND message.sentAt < end AND coalesce(message.status <> 'BOUNCED', true)
  RETURN message.sentAt ORDER BY message.sentAt DESC LIMIT 1
}) AS told, COLLECT {
  MATCH (victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(agency:Agency)
  WHERE record.kind IN ['CONTACT_PLAN', 'OPT_OUT', 'ENHANCED_STATUS'] AND record.assertedAt < end
    AND NOT EXISTS { (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH agency, record ORDER BY record.assertedAt DESC, record.row DESC
  WITH agency, record.kind AS kind, head(collect(record)) AS record
  WHERE coalesce(record.withdrawnAt >= end, true)
  RETURN {kind: kind, values: split(record.value, ';')} ORDER BY record.assertedAt DESC, record.id
} AS records
WITH *, duration.inDays(date(datetime({datetime: coalesce(told, live), timezone: 'Europe/London'})), evaluation.asOf).days AS days
WHERE $entitlement IS NULL OR ($entitlement = 'ENHANCED') = any(one IN records WHERE one.kind = 'ENHANCED_STATUS' AND 'YES' IN one.values)
WITH stage, file.id AS id, ['liveVictims'] + CASE
  WHEN any(one IN records WHERE one.kind = 'OPT_OUT' AND any(scope IN one.values WHERE scope IN ['ALL', 'CASE_UPDATES'])) THEN ['optedOut']
  WHEN 'EVENTS_ONLY' IN head([one IN records WHERE one.kind = 'CONTACT_PLAN' | one.values]) THEN ['eventsOnly']
  ELSE ['base', CASE WHEN days <= 28 THEN 'days0to28' WHEN days <= 56 THEN 'days29to56' WHEN days <= 90 THEN 'days57to90' ELSE 'days91plus' END,
    CASE WHEN days > 28 THEN 'over28' END, CASE WHEN told IS NULL THEN 'neverTold' END] END AS places
UNWIND places AS place
WITH stage, collect(DISTINCT CASE place WHEN $open THEN id END) AS ids,
  count(CASE place WHEN 'liveVictims' THEN 1 END) AS liveVictims, count(CASE place WHEN 'base' THEN 1 END) AS base,
  count(CASE place WHEN 'days0to28' THEN 1 END) AS days0to28, count(CASE place WHEN 'days29to56' THEN 1 END) AS days29to56,
  count(CASE place WHEN 'days57to90' THEN 1 END) AS days57to90, count(CASE place WHEN 'days91plus' THEN 1 END) AS days91plus,
  count(CASE place WHEN 'over28' THEN 1 END) AS over28, count(CASE place WHEN 'neverTold' THEN 1 END) AS neverTold,
  count(CASE place WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE place WHEN 'eventsOnly' THEN 1 END) AS eventsOnly
RETURN
  stage, liveVictims, base, days0to28, days29to56, days57to90, days91plus, over28,
  CASE WHEN base > 0 THEN toFloat(over28) / base END AS rate, neverTold, optedOut, eventsOnly,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY {REPORT: 1, TRIAGE: 2, INVESTIGATION: 3, CHARGING: 4, PRE_TRIAL: 5, TRIAL: 6, OUTCOME: 7, POST_SENTENCE: 8, PAROLE: 9}[stage]
