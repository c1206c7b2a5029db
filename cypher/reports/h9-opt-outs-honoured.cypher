// title: H9 Opt-outs honoured
// question: Are victims left alone about what they opted out of, and do the others learn when a victim comes back?
// grain: one row per scope of an opt-out
// unit: victims of a case; messages to them; withdrawals of an opt-out
// source: opt-outs on record, messages sent after them, and changes that another agency did not learn of
// needs: assertions
// parameter: from date = null; only opt-outs put on record on or after this day
// parameter: to date = null; only opt-outs put on record on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood at the end of the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: scope key; what the victim opted out of; ALL is everything that one can opt out of
// column: victims count; victims of a case for whom some agency had that on record at some time
// column: honoured count; of these, those not contacted about it by an agency that had it on record
// column: contacted count; of these, those contacted about it all the same
// column: rate rate of honoured in victims; share whose opt-out was honoured
// column: contacts count; messages about it that did not bounce, sent while the sender had the opt-out on record, waived findings left out
// column: withdrawals count; opt-outs taken back, by agency, victim and case: withdrawn, or replaced by a record without that scope
// column: withdrawalsPassedOn count; every other agency active in the case that keeps a record of the victim knew within five working days
// column: withdrawalsMissed count; another such agency did not know five working days later
// column: withdrawalsPending count; the five working days have not passed
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = honoured + contacted
// sum: withdrawals = withdrawalsPassedOn + withdrawalsMissed + withdrawalsPending
// additive: none
// population: victims
// chart: bars of rate by scope
// order: scope, by code
// disclosive: victims, honoured, contacted, contacts, withdrawals, withdrawalsPassedOn, withdrawalsMissed, withdrawalsPending
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (keeper:Agency)-[:HOLDS]->(record:Assertion {kind: 'OPT_OUT'})-[:ABOUT]->(victim:Victim)-[part:VICTIM_IN]->(file:Case)
WHERE record.assertedAt < end AND NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  AND NOT EXISTS { (record)-[:IN]->(other:Case) WHERE other <> file }
MATCH (file)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR $entitlement = CASE WHEN EXISTS {
    MATCH (victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH holder, head(collect(status)) AS status
    WHERE status.value = 'YES' AND coalesce(status.withdrawnAt >= end, true)
    RETURN status
  } THEN 'ENHANCED' ELSE 'STANDARD' END)
WITH evaluation, end, keeper, part, victim, file, record ORDER BY record.assertedAt, record.row
WITH evaluation, end, keeper, part, victim, file, collect(record) AS records
UNWIND range(0, size(records) - 1) AS i
WITH *, records[i] AS record, records[i + 1] AS next, records[i].assertedAt AS since
WHERE ($from IS NULL OR since >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR since < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
UNWIND [scope IN split(record.value, ';') WHERE scope <> 'NONE'] AS scope
WITH *, coalesce(record.withdrawnAt < coalesce(next.assertedAt, end), false) AS withdrawn, COLLECT {
  MATCH (record)<-[:INVOLVES {as: 'ASSERTION'}]-(finding:Finding {failure: 'CONTACT_AFTER_OPT_OUT'})-[:INVOLVES {as: 'MESSAGE'}]->(sent:Message)
  WHERE EXISTS { (finding)-[:IN]->(file) } AND EXISTS { (finding)-[:INVOLVES {as: 'VICTIM'}]->(victim) }
    AND (scope = 'ALL' OR EXISTS { (duty:Duty {optOut: scope}) WHERE sent.kind IN duty.dischargedBy } OR scope
      = {PROGRESS_UPDATE: 'CASE_UPDATES', OFFICER_CHANGE_NOTICE: 'CASE_UPDATES', SURVEY_INVITATION: 'SURVEYS'}[sent.kind])
    AND NOT EXISTS { (finding)-[:WAIVED_BY]->(:Waiver) }
  RETURN sent.id
} AS sentIds
WITH *, CASE WHEN withdrawn THEN record ELSE next END AS changed,
  CASE WHEN withdrawn THEN record.withdrawnAt WHEN NOT scope IN split(next.value, ';') THEN next.assertedAt END AS at
WITH *, CASE WHEN at IS NULL THEN [] WHEN EXISTS {
  MATCH (changed)<-[:INVOLVES {as: 'ASSERTION'}]-(finding:Finding {failure: 'CHANGE_NOT_PROPAGATED', at: at})-[:IN]->(file)
  WHERE NOT EXISTS { (finding)-[:WAIVED_BY]->(:Waiver) }
} THEN ['withdrawals', 'withdrawalsMissed'] WHEN EXISTS {
  MATCH (day:Day {date: date(datetime({datetime: at, timezone: 'Europe/London'}))})
  MATCH (fifth:Day {ordinal: day.ordinal + 5, working: true})
  WHERE fifth.date < evaluation.asOf
} THEN ['withdrawals', 'withdrawalsPassedOn'] ELSE ['withdrawals', 'withdrawalsPending'] END AS places
WITH scope, part, file.id AS id, sum(size(sentIds)) AS contacts, reduce(all = [], one IN collect(places) | all + one) AS places
WITH *, places + CASE contacts WHEN 0 THEN ['victims', 'honoured'] ELSE ['victims', 'contacted', 'contacts'] END AS places
UNWIND places AS place
WITH scope, sum(CASE place WHEN 'victims' THEN contacts ELSE 0 END) AS contacts, collect(DISTINCT CASE place WHEN $open THEN id END) AS ids,
  count(CASE place WHEN 'victims' THEN 1 END) AS victims, count(CASE place WHEN 'honoured' THEN 1 END) AS honoured,
  count(CASE place WHEN 'contacted' THEN 1 END) AS contacted, count(CASE place WHEN 'withdrawals' THEN 1 END) AS withdrawals,
  count(CASE place WHEN 'withdrawalsPassedOn' THEN 1 END) AS withdrawalsPassedOn,
  count(CASE place WHEN 'withdrawalsMissed' THEN 1 END) AS withdrawalsMissed,
  count(CASE place WHEN 'withdrawalsPending' THEN 1 END) AS withdrawalsPending
RETURN
  scope, victims, honoured, contacted, toFloat(honoured) / victims AS rate, contacts, withdrawals, withdrawalsPassedOn, withdrawalsMissed,
  withdrawalsPending, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY scope
