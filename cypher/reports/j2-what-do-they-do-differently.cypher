// title: J2 What do they do differently?
// question: Where a practice is in place, are the duties it is about kept more often, and are victims more satisfied, than with agencies of
//   the same kind that do not have it? An association, never a cause.
// grain: one row per practice, and present or absent
// unit: obligations with a number that such an agency owes or is owed; surveys about such an agency in which the overall question was answered
// source: effective practices that have begun, the duties they are about, and surveys
// needs: actions.started_on, actions.agency_ids, actions.duty_ids, surveys
// parameter: from date = null; only what began, or was answered, on or after this day
// parameter: to date = null; only what began, or was answered, on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started; for a survey ENHANCED if it was so for some
//   duty to that victim in that case
// parameter: open string = null; the count column whose cases are asked for
// column: practice key; title of the practice; actions of one title are one practice
// column: presence key; PRESENT: agencies that have it, from the day they had it; ABSENT: agencies of the same kinds that never had it, from
//   the day the first one had it
// column: obligations count; all that arose
// column: base count; met, late or missed
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: rate rate of met in base unknown cannotTell; kept
// column: absentBase count; base where the practice is absent, the same in both rows
// column: absentMet count; of these, done in time
// column: absentRate rate of absentMet in absentBase; kept where it is absent
// column: difference difference of rate from absentRate; none where it is absent; an association, not an effect
// column: pending count; not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: answered count; surveys with an answer to the overall question
// column: satisfied count; of these, satisfied or very satisfied (4 or 5)
// column: satisfactionRate rate of satisfied in answered; satisfied
// column: absentAnswered count; answers where the practice is absent, the same in both rows
// column: absentSatisfied count; of these, satisfied
// column: absentSatisfactionRate rate of absentSatisfied in absentAnswered; satisfied where it is absent
// column: satisfactionDifference difference of satisfactionRate from absentSatisfactionRate; none where it is absent
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = base + pending + optedOut + notStarted + cannotTell
// sum: base = met + late + missed
// additive: none
// repeats: absentBase, absentMet, absentAnswered, absentSatisfied by practice
// population: obligations
// chart: bars of rate by practice, presence
// order: practice, PRESENT before ABSENT
// disclosive: obligations, base, met, late, missed, pending, optedOut, notStarted, cannotTell, answered, satisfied,
//   absentBase, absentMet, absentAnswered, absentSatisfied
MATCH (evaluation:Evaluation {id: 'current'}), (action:Action {kind: 'EFFECTIVE_PRACTICE'})-[:APPLIES_TO]->(agency:Agency)
WHERE action.startedOn <= evaluation.asOf AND action.raisedOn <= evaluation.asOf
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end,
  action.title AS practice, agency, min(action.startedOn) AS since
WITH end, practice, collect({agency: agency, since: since}) AS users, min(since) AS first, collect(DISTINCT agency.kind) AS kinds
CALL (end, practice, kinds) {
  MATCH (:Action {kind: 'EFFECTIVE_PRACTICE', title: practice})-[:CONCERNS]->(duty:Duty)
  WHERE duty.unit IS NOT NULL
  WITH DISTINCT end, kinds, duty
  MATCH (duty)<-[:OF]-(owed:Obligation)-[:OWED_BY|OWED_TO]->(body:Agency)
  WHERE body.kind IN kinds AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  WITH owed, collect(body) AS bodies
  MATCH (event:Event)<-[:ARISES_FROM]-(owed)-[:IN]->(file:Case)
  RETURN bodies, file, event.occurredAt AS at, ['obligations'] + {MET: ['base', 'met'], LATE: ['base', 'late'], MISSED: ['base', 'missed'],
    PENDING: ['pending'], OPTED_OUT: ['optedOut'], NOT_STARTED: ['notStarted'], CANNOT_TELL: ['cannotTell']}[owed.state] AS places
  UNION ALL
  MATCH (body:Agency)<-[:ASKS_ABOUT]-(survey:Survey)-[:IN]->(file:Case), (survey)-[:OF]->(victim:Victim)
  WHERE body.kind IN kinds AND survey.respondedAt < end AND any(answer IN survey.answers WHERE answer STARTS WITH 'OVERALL=')
    AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
      (victim)<-[:CONCERNS]-(:Obligation {enhanced: true})-[:IN]->(file)
    })
  RETURN [body] AS bodies, file, survey.respondedAt AS at,
    ['answered', CASE WHEN any(answer IN survey.answers WHERE answer IN ['OVERALL=4', 'OVERALL=5']) THEN 'satisfied' END] AS places
}
MATCH (file)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND at IS NOT NULL AND ($from IS NULL OR at >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR at < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
WITH *, date(datetime({datetime: at, timezone: 'Europe/London'})) AS day, [user IN users WHERE user.agency IN bodies | user.since] AS sinces
WITH practice, file.id AS id, places, CASE WHEN any(since IN sinces WHERE since <= day) THEN 'PRESENT'
  WHEN sinces = [] AND first <= day THEN 'ABSENT' END AS presence
UNWIND CASE WHEN presence IS NULL THEN [] ELSE places END AS place
WITH practice, presence, collect(DISTINCT CASE place WHEN
    coalesce({absentBase: 'base', absentMet: 'met', absentAnswered: 'answered', absentSatisfied: 'satisfied'}[$open], $open) THEN id END) AS ids,
  count(CASE place WHEN 'obligations' THEN 1 END) AS obligations, count(CASE place WHEN 'base' THEN 1 END) AS base,
  count(CASE place WHEN 'met' THEN 1 END) AS met, count(CASE place WHEN 'late' THEN 1 END) AS late,
  count(CASE place WHEN 'missed' THEN 1 END) AS missed, count(CASE place WHEN 'pending' THEN 1 END) AS pending,
  count(CASE place WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE place WHEN 'notStarted' THEN 1 END) AS notStarted,
  count(CASE place WHEN 'cannotTell' THEN 1 END) AS cannotTell, count(CASE place WHEN 'answered' THEN 1 END) AS answered,
  count(CASE place WHEN 'satisfied' THEN 1 END) AS satisfied
WITH practice, collect({presence: presence, ids: ids, obligations: obligations, base: base, met: met, late: late, missed: missed,
  pending: pending, optedOut: optedOut, notStarted: notStarted, cannotTell: cannotTell, answered: answered, satisfied: satisfied}) AS rows
WITH *, [row IN rows WHERE row.presence = 'ABSENT'][0] AS there
UNWIND rows AS row
RETURN
  practice, row.presence AS presence, row.obligations AS obligations, row.base AS base, row.met AS met, row.late AS late, row.missed AS missed,
  CASE WHEN row.base > 0 THEN toFloat(row.met) / row.base END AS rate,
  coalesce(there.base, 0) AS absentBase, coalesce(there.met, 0) AS absentMet,
  CASE WHEN there.base > 0 THEN toFloat(there.met) / there.base END AS absentRate,
  CASE WHEN row.presence = 'PRESENT' AND row.base > 0 AND there.base > 0
    THEN toFloat(row.met) / row.base - toFloat(there.met) / there.base END AS difference,
  row.pending AS pending, row.optedOut AS optedOut,
  row.notStarted AS notStarted, row.cannotTell AS cannotTell, row.answered AS answered, row.satisfied AS satisfied,
  CASE WHEN row.answered > 0 THEN toFloat(row.satisfied) / row.answered END AS satisfactionRate,
  coalesce(there.answered, 0) AS absentAnswered, coalesce(there.satisfied, 0) AS absentSatisfied,
  CASE WHEN there.answered > 0 THEN toFloat(there.satisfied) / there.answered END AS absentSatisfactionRate,
  CASE WHEN row.presence = 'PRESENT' AND row.answered > 0 AND there.answered > 0
    THEN toFloat(row.satisfied) / row.answered - toFloat(there.satisfied) / there.answered END AS satisfactionDifference,
  COLLECT { UNWIND CASE WHEN $open STARTS WITH 'absent' THEN coalesce(there.ids, []) ELSE row.ids END AS id RETURN id ORDER BY id } AS caseIds
ORDER BY practice, presence DESC
