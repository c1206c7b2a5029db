// title: H5 First hearing told in time
// question: Does the victim know of the first hearing before it takes place?
// grain: one row per court (or court region) and place of the first hearing
// unit: first hearings to be told, one for each charge and victim
// source: the hearing fixed when the suspect was charged, and what told the victim of it
// needs: events.hearing_at
// parameter: from date = null; only charges on or after this day
// parameter: to date = null; only charges on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood when the suspect was charged
// parameter: open string = null; the count column whose cases are asked for
// column: court key; the court, or the court region, that was owed the charged file; NOT_KNOWN if none could be found
// column: name text; its name
// column: place key; the place fixed for the hearing; NOT_KNOWN if none is recorded
// column: hearings count; all of them
// column: base count; those that lie in the past or that the victim was told of
// column: toldBefore count; told on a day before the hearing
// column: toldOnDay count; told on the day of the hearing
// column: toldAfter count; told on a later day
// column: never count; not told, and the day of the hearing has passed
// column: rate rate of toldBefore in base unknown cannotTell; share told before the day
// column: pending count; not told yet, and the day of the hearing has not passed; in no rate
// column: optedOut count; had opted out of updates when the suspect was charged; in no rate
// column: cannotTell count; the day of the hearing, or of what may have told the victim in time, is not recorded; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: hearings = base + pending + optedOut + cannotTell
// sum: base = toldBefore + toldOnDay + toldAfter + never
// additive: hearings, base, toldBefore, toldOnDay, toldAfter, never, pending, optedOut, cannotTell
// population: obligations
// chart: funnel of rate by court, place
// order: court, then place
// disclosive: hearings, base, toldBefore, toldOnDay, toldAfter, never, pending, optedOut, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (:Duty {id: 'R6-CHARGE'})<-[:OF]-(owed:Obligation)-[:ARISES_FROM]->(charge:Event)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($from IS NULL
    OR charge.occurredAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL
    OR charge.occurredAt < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
MATCH (owed)-[:CONCERNS]->(victim:Victim)
OPTIONAL MATCH (charge)<-[:ARISES_FROM]-(sent:Obligation)-[:OF]->(:Duty {id: 'H12A'})
OPTIONAL MATCH (sent)-[:OWED_TO]->(owner:Agency)
CALL (victim, file, charge, end) {
  MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE message.kind IN ['CHARGE_NOTICE', 'HEARING_NOTICE'] AND coalesce(message.status <> 'BOUNCED', true)
    AND coalesce(coalesce(message.sentAt, message.receivedAt) < end, true) AND coalesce(message.sentAt >= charge.occurredAt, true)
    AND (message.packet IS NULL OR any(entry IN message.packet WHERE split(entry, '@')[0] = 'HEARING'))
    AND (EXISTS { (message)-[:ABOUT]->(charge) } OR NOT EXISTS { (message)-[:ABOUT]->(:Event) })
    AND all(named IN [(message)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])]
      WHERE victim.id IN named)
  RETURN min(message.sentAt) AS told, count(message) > count(message.sentAt) AS unknown
}
WITH file.id AS id, owed, owner, charge, unknown, evaluation.asOf AS asOf,
  CASE WHEN told IS NOT NULL THEN date(datetime({datetime: told, timezone: 'Europe/London'})) END AS toldOn,
  CASE WHEN charge.hearingAt IS NOT NULL THEN date(datetime({datetime: charge.hearingAt, timezone: 'Europe/London'})) END AS heardOn
WITH coalesce(owner.id, 'NOT_KNOWN') AS court, coalesce(owner.name, 'NOT_KNOWN') AS name, coalesce(charge.place, 'NOT_KNOWN') AS place, id,
  CASE WHEN owed.state = 'OPTED_OUT' THEN 'optedOut' WHEN toldOn < heardOn THEN 'toldBefore' WHEN unknown OR heardOn IS NULL THEN 'cannotTell'
    WHEN toldOn = heardOn THEN 'toldOnDay' WHEN toldOn > heardOn THEN 'toldAfter' WHEN heardOn < asOf THEN 'never' ELSE 'pending' END AS state
WITH court, name, place, count(*) AS hearings, count(CASE state WHEN 'toldBefore' THEN 1 END) AS toldBefore,
  count(CASE state WHEN 'toldOnDay' THEN 1 END) AS toldOnDay, count(CASE state WHEN 'toldAfter' THEN 1 END) AS toldAfter,
  count(CASE state WHEN 'never' THEN 1 END) AS never, count(CASE state WHEN 'pending' THEN 1 END) AS pending,
  count(CASE state WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE state WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN $open IN [state, 'hearings']
    OR $open = 'base' AND state IN ['toldBefore', 'toldOnDay', 'toldAfter', 'never'] THEN id END) AS ids
WITH *, toldBefore + toldOnDay + toldAfter + never AS base
RETURN
  court, name, place, hearings, base, toldBefore, toldOnDay, toldAfter, never,
  CASE WHEN base > 0 THEN toFloat(toldBefore) / base END AS rate, pending, optedOut, cannotTell,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY court, place
