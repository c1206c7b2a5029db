// title: J4 Victim withdrawal avoided
// question: Where a practice is in place, do fewer cases end because the victim no longer supports them, and do fewer victims withdraw after
//   the charge? An association, never a cause.
// grain: one row per practice, and present or absent
// unit: cases
// source: effective practices that have begun, crime outcomes assigned and withdrawals of victims
// needs: actions.started_on, actions.agency_ids, events.outcome
// parameter: outcomes list = null; the Home Office outcomes that mean that the victim does not support action; null: 16 alone
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED at the end of the as-of date; a case is ENHANCED if one of its victims is
// parameter: open string = null; the count column whose cases are asked for
// column: practice key; title of the practice; actions of one title are one practice
// column: presence key; PRESENT: cases of the areas that an agency with the practice serves, begun since it had it; ABSENT: cases of all
//   other areas, begun since the first agency had it
// column: cases count; all of them
// column: base count; cases to which the police have assigned an outcome
// column: noSupport count; of these, the latest is outcome 16 (or what the parameter names): the victim does not support action
// column: rate rate of noSupport in base unknown outcomeNotKnown; share that ended so
// column: absentBase count; cases with an outcome where the practice is absent, the same in both rows
// column: absentNoSupport count; of these, ended so
// column: absentRate rate of absentNoSupport in absentBase; share that ended so where it is absent
// column: difference difference of rate from absentRate; none where it is absent; an association, not an effect
// column: noOutcome count; no outcome assigned yet; not in that rate
// column: outcomeNotKnown count; an outcome was assigned, which one is not known; not in that rate
// column: charged count; cases with a charge
// column: withdrawn count; of these, a victim withdrew after the first charge
// column: withdrawalRate rate of withdrawn in charged; share with a withdrawal after the charge
// column: absentCharged count; cases with a charge where the practice is absent, the same in both rows
// column: absentWithdrawn count; of these, with a withdrawal after it
// column: absentWithdrawalRate rate of absentWithdrawn in absentCharged; share with a withdrawal where it is absent
// column: withdrawalDifference difference of withdrawalRate from absentWithdrawalRate; none where it is absent
// column: caseIds cases; the cases behind the figure that open names
// sum: cases = base + noOutcome + outcomeNotKnown
// additive: none
// repeats: absentBase, absentNoSupport, absentCharged, absentWithdrawn by practice
// population: cases
// chart: bars of rate by practice, presence
// order: practice, PRESENT before ABSENT
// disclosive: cases, base, noSupport, noOutcome, outcomeNotKnown, charged, withdrawn,
//   absentBase, absentNoSupport, absentCharged, absentWithdrawn
MATCH (evaluation:Evaluation {id: 'current'}), (action:Action {kind: 'EFFECTIVE_PRACTICE'})-[:APPLIES_TO]->(agency:Agency)
WHERE action.startedOn <= evaluation.asOf AND action.raisedOn <= evaluation.asOf
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end,
  action, agency
UNWIND CASE agency.kind WHEN 'POLICE_FORCE' THEN [agency] ELSE [(agency)-[:SERVES]->(force:Agency) | force] END AS area
WITH end, action.title AS practice, area, min(action.startedOn) AS since
WITH end, practice, collect({area: area, since: since}) AS areas, min(since) AS first
WITH end, collect({practice: practice, areas: areas, first: first}) AS practices
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR $entitlement = CASE WHEN EXISTS {
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH victim, holder, head(collect(status)) AS status
    WHERE status.value = 'YES' AND coalesce(status.withdrawnAt >= end, true)
    RETURN status
  } THEN 'ENHANCED' ELSE 'STANDARD' END)
CALL (file, end) {
  MATCH (file)<-[:IN]-(event:Event)
  WHERE event.occurredAt < end
  WITH event ORDER BY event.occurredAt, event.id DESC
  RETURN min(event.occurredAt) AS at, min(CASE event.kind WHEN 'CHARGED' THEN event.occurredAt END) AS chargedAt,
    max(CASE event.kind WHEN 'VICTIM_WITHDREW' THEN event.occurredAt END) AS withdrewAt,
    last(collect(CASE event.kind WHEN 'OUTCOME_ASSIGNED' THEN coalesce(event.outcome, 'NOT_KNOWN') END)) AS outcome
}
WITH *, CASE WHEN at IS NOT NULL THEN date(datetime({datetime: at, timezone: 'Europe/London'})) END AS day
WHERE ($from IS NULL OR at >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR at < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
UNWIND practices AS one
WITH one.practice AS practice, file.id AS id, CASE WHEN any(own IN one.areas WHERE own.area = force AND own.since <= day) THEN 'PRESENT'
    WHEN none(own IN one.areas WHERE own.area = force) AND one.first <= day THEN 'ABSENT' END AS presence,
  ['cases'] + CASE WHEN coalesce(outcome, '0') = '0' THEN ['noOutcome'] WHEN outcome = 'NOT_KNOWN' THEN ['outcomeNotKnown']
    WHEN outcome IN coalesce($outcomes, ['16']) THEN ['base', 'noSupport'] ELSE ['base'] END
  + CASE WHEN withdrewAt > chargedAt THEN ['charged', 'withdrawn'] WHEN chargedAt IS NOT NULL THEN ['charged'] ELSE [] END AS places
UNWIND CASE WHEN presence IS NULL THEN [] ELSE places END AS place
WITH practice, presence, collect(DISTINCT CASE place WHEN
    coalesce({absentBase: 'base', absentNoSupport: 'noSupport', absentCharged: 'charged', absentWithdrawn: 'withdrawn'}[$open], $open)
    THEN id END) AS ids,
  count(CASE place WHEN 'cases' THEN 1 END) AS cases, count(CASE place WHEN 'base' THEN 1 END) AS base,
  count(CASE place WHEN 'noSupport' THEN 1 END) AS noSupport, count(CASE place WHEN 'noOutcome' THEN 1 END) AS noOutcome,
  count(CASE place WHEN 'outcomeNotKnown' THEN 1 END) AS outcomeNotKnown, count(CASE place WHEN 'charged' THEN 1 END) AS charged,
  count(CASE place WHEN 'withdrawn' THEN 1 END) AS withdrawn
WITH practice, collect({presence: presence, ids: ids, cases: cases, base: base, noSupport: noSupport, noOutcome: noOutcome,
  outcomeNotKnown: outcomeNotKnown, charged: charged, withdrawn: withdrawn}) AS rows
WITH *, [row IN rows WHERE row.presence = 'ABSENT'][0] AS there
UNWIND rows AS row
RETURN
  practice, row.presence AS presence, row.cases AS cases, row.base AS base, row.noSupport AS noSupport,
  CASE WHEN row.base > 0 THEN toFloat(row.noSupport) / row.base END AS rate,
  coalesce(there.base, 0) AS absentBase, coalesce(there.noSupport, 0) AS absentNoSupport,
  CASE WHEN there.base > 0 THEN toFloat(there.noSupport) / there.base END AS absentRate,
  CASE WHEN row.presence = 'PRESENT' AND row.base > 0 AND there.base > 0
    THEN toFloat(row.noSupport) / row.base - toFloat(there.noSupport) / there.base END AS difference,
  row.noOutcome AS noOutcome, row.outcomeNotKnown AS outcomeNotKnown, row.charged AS charged, row.withdrawn AS withdrawn,
  CASE WHEN row.charged > 0 THEN toFloat(row.withdrawn) / row.charged END AS withdrawalRate,
  coalesce(there.charged, 0) AS absentCharged, coalesce(there.withdrawn, 0) AS absentWithdrawn,
  CASE WHEN there.charged > 0 THEN toFloat(there.withdrawn) / there.charged END AS absentWithdrawalRate,
  CASE WHEN row.presence = 'PRESENT' AND row.charged > 0 AND there.charged > 0
    THEN toFloat(row.withdrawn) / row.charged - toFloat(there.withdrawn) / there.charged END AS withdrawalDifference,
  COLLECT { UNWIND CASE WHEN $open STARTS WITH 'absent' THEN coalesce(there.ids, []) ELSE row.ids END AS id RETURN id ORDER BY id } AS caseIds
ORDER BY practice, presence DESC
