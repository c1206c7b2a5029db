// title: B7 The way of the Victim Personal Statement, step by step
// question: How many victims were told of the statement, offered one, made one, had it before the court at sentence and had it used
//   as they wished, and at which step are they lost?
// grain: one row per police force area, entitlement and step
// unit: victims, a victim in two cases counted in each
// source: messages to the victim, VPS_ events, records VPS, VPS_PREFERENCE and OPT_OUT of any agency, victim material sent to the
//   court for sentence; who got further counts as having passed the steps before
// needs: events.value, messages.packet, assertions
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the case's area
// column: entitlement key; STANDARD or ENHANCED on the as-of date
// column: step key; INFORMED, OFFERED, TAKEN, ON_FILE (before the court at sentence) or AS_PREFERRED (used as the victim wished)
// column: victims count; victims who passed the step before; of the first step all
// column: base count; those of whom it can be told: reached, declined and notReached
// column: reached count; victims who passed this step
// column: declined count; offered, and chose not to make a statement; only in the step TAKEN
// column: notReached count; victims who did not pass it so far
// column: rate rate of reached in base unknown cannotTell; share of the base that passed this step
// column: pending count; no sentence so far; only in the step ON_FILE; in no rate
// column: optedOut count; not passed, and the victim had opted out of the statement; in no rate
// column: cannotTell count; the record begins after the report, or it is not known what the court got, what the victim wished or how the
//   statement was used; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = base + pending + optedOut + cannotTell
// sum: base = reached + declined + notReached
// additive: none
// population: victims
// chart: bars of rate by step, entitlement, force
// order: force, then entitlement, then the steps in their order
// disclosive: victims, base, reached, declined, notReached, pending, optedOut, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[:IN]-(event:Event WHERE coalesce(event.occurredAt < end, true))
WITH end, file, force, event ORDER BY event.occurredAt, event.id
WITH end, file, force, min(event.occurredAt) AS opened, collect(event.kind) AS kinds,
  max(CASE event.kind WHEN 'SENTENCED' THEN event.occurredAt END) AS sentencedAt,
  collect(CASE WHEN event.kind STARTS WITH 'VPS_' THEN {kind: event.kind, value: event.value, names:
    head([(event)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])])} END) AS acts
WHERE ($from IS NULL OR opened >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR opened < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
WITH *, 'SENTENCED' IN kinds AS sentenced, NOT 'REPORTED' IN kinds AS cut, CASE WHEN 'SENTENCED' IN kinds
  THEN [(file)<-[:IN]-(message:Message {kind: 'SENTENCE_PACKET'}) WHERE coalesce(message.status <> 'BOUNCED', true)
    AND coalesce(message.sentAt <= sentencedAt, message.sentAt < end) | {fields: [entry IN message.packet | split(entry, '@')[0]], names:
      head([(message)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])])}] ELSE [] END AS packets
MATCH (file)<-[part:VICTIM_IN WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']]-(victim:Victim)
WITH file, force, sentenced, cut, [act IN acts WHERE coalesce(victim.id IN act.names, true)] AS acts,
  [packet IN packets WHERE coalesce(victim.id IN packet.names, true) | packet.fields] AS packets,
  [(victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file) WHERE message.kind STARTS WITH 'VPS_' AND coalesce(message.status <> 'BOUNCED', true)
    AND coalesce(message.sentAt < end, message.receivedAt < end, true) | message.kind] AS told, COLLECT {
    MATCH (victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(holder:Agency)
    WHERE record.kind IN ['VPS', 'VPS_PREFERENCE', 'OPT_OUT', 'ENHANCED_STATUS'] AND record.assertedAt < end
      AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH holder, record.kind AS kind, collect(record) AS records ORDER BY records[0].assertedAt DESC, records[0].id
    RETURN {kind: kind, ever: [record IN records | record.value],
      now: CASE WHEN coalesce(records[0].withdrawnAt >= end, true) THEN split(records[0].value, ';') ELSE [] END}
  } AS records
WITH *, reduce(all = told + [act IN acts | act.kind], one IN records | all + CASE one.kind WHEN 'VPS' THEN one.ever ELSE [] END) AS signs,
  any(one IN records WHERE one.kind = 'OPT_OUT' AND ('VPS' IN one.now OR 'ALL' IN one.now)) AS optedOut,
  CASE WHEN any(one IN records WHERE one.kind = 'ENHANCED_STATUS' AND 'YES' IN one.now) THEN 'ENHANCED' ELSE 'STANDARD' END AS entitlement,
  last([act IN acts WHERE act.kind = 'VPS_USED' | act.value]) AS used, coalesce(last([act IN acts WHERE act.kind = 'VPS_PREFERENCE_RECORDED'
    | act.value]), head([one IN records WHERE one.kind = 'VPS_PREFERENCE' AND one.now <> [] | one.now[0]])) AS wished
WHERE $entitlement IS NULL OR entitlement = $entitlement
WITH *, any(sign IN signs WHERE sign IN ['VPS_MADE', 'MADE', 'UPDATED']) AS taken, 'VPS_DECLINED' IN signs OR 'DECLINED' IN signs AS declined
WITH *, taken OR declined OR 'VPS_OFFER' IN signs OR 'OFFERED' IN signs AS offered, taken AND sentenced
  AND (coalesce(used <> 'NOT_USED', false) OR any(fields IN packets WHERE coalesce('VPS' IN fields, false))) AS onFile
WITH *, [true, offered OR 'VPS_INFORMATION' IN signs OR 'INFORMED' IN signs, offered, taken, onFile, used = wished] AS passed
UNWIND [place IN range(0, 4) WHERE passed[place]] AS place
WITH force, entitlement, place, file, CASE WHEN place = 3 AND NOT sentenced THEN 'pending' WHEN passed[place + 1] THEN 'reached'
  WHEN place = 2 AND declined THEN 'declined' WHEN place < 3 AND optedOut THEN 'optedOut' WHEN place < 2 AND cut
    OR place = 3 AND used IS NULL AND any(fields IN packets WHERE fields IS NULL) OR passed[place + 1] IS NULL THEN 'cannotTell'
  ELSE 'notReached' END AS result
WITH force, entitlement, place, count(*) AS victims, count(CASE result WHEN 'reached' THEN 1 END) AS reached,
  count(CASE result WHEN 'declined' THEN 1 END) AS declined, count(CASE result WHEN 'notReached' THEN 1 END) AS notReached,
  count(CASE result WHEN 'pending' THEN 1 END) AS pending, count(CASE result WHEN 'optedOut' THEN 1 END) AS optedOut,
  count(CASE result WHEN 'cannotTell' THEN 1 END) AS cannotTell, collect(DISTINCT CASE WHEN $open IN ['victims', result]
    OR $open = 'base' AND result IN ['reached', 'declined', 'notReached'] THEN file.id END) AS opened
WITH *, reached + declined + notReached AS base
RETURN force.id AS force, entitlement, ['INFORMED', 'OFFERED', 'TAKEN', 'ON_FILE', 'AS_PREFERRED'][place] AS step, victims, base, reached,
  declined, notReached, CASE WHEN base > 0 THEN toFloat(reached) / base END AS rate, pending, optedOut, cannotTell,
  COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force, entitlement, place
