// title: E1 Cases not investigated, and how that was told
// question: How often do the police decide not to investigate, is the victim told why within the limit, and are they still
//   referred for support?
// grain: one row per group of offences
// unit: cases; from toExplain on obligations, one for each victim of a case not investigated
// source: events of the case; duties R6-NOINV (explain) and R4-REF, with Enhanced Rights R4-SPEC (refer), on the event clock
// parameter: from date = null; only cases first reported on or after this day
// parameter: to date = null; only cases first reported on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: cases in which some agency holds Enhanced Rights for a victim on the
//   as-of date, or none does; for obligations on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: offenceGroup key; group of the most serious offence; NOT_KNOWN where none is on record
// column: cases count; cases with a report on record
// column: base count; cases with a decision on record: not investigated or investigated
// column: screenedOut count; the police decided not to investigate, even if the case was opened again later
// column: investigated count; never screened out, and allocated or with a step of an investigation on record
// column: rate rate of screenedOut in base; share not investigated of the cases decided
// column: notDecided count; neither on record so far; in no rate
// column: toExplain count; explanations owed to a victim (R6-NOINV)
// column: explainBase count; explanations in the base of their rate
// column: explained count; explained in limit: 5 working days, with Enhanced Rights 1
// column: explainedLate count; explained after the due day
// column: notExplained count; not explained, and the due day has passed
// column: explainedRate rate of explained in explainBase; share explained in limit
// column: explainPending count; not explained and not yet due; in no rate
// column: explainOptedOut count; the victim had opted out of updates; in no rate
// column: explainCannotTell count; a time that decides is missing; in no rate
// column: toRefer count; referrals to support owed for victims of the cases not investigated (R4-REF or R4-SPEC)
// column: referBase count; referrals in the base of their rate
// column: referred count; referred within 2 working days of the report
// column: referredLate count; referred later
// column: notReferred count; not referred, and the due day has passed
// column: referredRate rate of referred in referBase; share referred in limit
// column: referPending count; not referred and not yet due; in no rate
// column: referDeclined count; the victim had opted out of support referrals; in no rate
// column: referCannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = screenedOut + investigated
// sum: cases = base + notDecided
// sum: explainBase = explained + explainedLate + notExplained
// sum: toExplain = explainBase + explainPending + explainOptedOut + explainCannotTell
// sum: referBase = referred + referredLate + notReferred
// sum: toRefer = referBase + referPending + referDeclined + referCannotTell
// additive: cases, base, screenedOut, investigated, notDecided, toExplain, explainBase, explained, explainedLate, notExplained,
//   explainPending, explainOptedOut, explainCannotTell, toRefer, referBase, referred, referredLate, notReferred, referPending,
//   referDeclined, referCannotTell
// population: cases
// chart: bars of rate by offenceGroup
// order: group of offences
// disclosive: cases, base, screenedOut, investigated, notDecided, toExplain, explainBase, explained, explainedLate, notExplained,
//   explainPending, explainOptedOut, explainCannotTell, toRefer, referBase, referred, referredLate, notReferred, referPending,
//   referDeclined, referCannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH victim, holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
    RETURN held
  })
MATCH (file)<-[:IN]-(event:Event)
WHERE coalesce(event.occurredAt < end, true)
WITH file, collect(event.kind) AS kinds, min(CASE event.kind WHEN 'REPORTED' THEN event.occurredAt END) AS reportedAt
WHERE 'REPORTED' IN kinds
WITH *, CASE WHEN reportedAt IS NOT NULL THEN date(datetime({datetime: reportedAt, timezone: 'Europe/London'})) END AS day,
  CASE WHEN 'NOT_INVESTIGATED' IN kinds THEN 'OUT' WHEN any(kind IN kinds WHERE kind IN ['CASE_ALLOCATED', 'REOPENED', 'ARRESTED',
    'INTERVIEWED_UNDER_CAUTION', 'CHARGE_FILE_READY', 'POLICE_NO_PROSECUTION', 'OOCD_GIVEN', 'CHARGED']) THEN 'IN' END AS decision
WHERE coalesce(day >= $from, $from IS NULL) AND coalesce(day <= $to, $to IS NULL)
WITH file, coalesce({OUT: ['base', 'screenedOut'], IN: ['base', 'investigated']}[decision], ['notDecided'])
  + reduce(all = ['cases'], one IN COLLECT {
    MATCH (file)<-[:IN]-(owed:Obligation)-[:OF]->(duty:Duty)
    WHERE decision = 'OUT' AND duty.id IN ['R6-NOINV', 'R4-REF', 'R4-SPEC']
      AND coalesce(owed.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
    RETURN CASE duty.id WHEN 'R6-NOINV' THEN {MET: ['explainBase', 'explained'], LATE: ['explainBase', 'explainedLate'],
      MISSED: ['explainBase', 'notExplained'], PENDING: ['explainPending'], OPTED_OUT: ['explainOptedOut'],
      CANNOT_TELL: ['explainCannotTell']}[owed.state] + 'toExplain' ELSE {MET: ['referBase', 'referred'],
      LATE: ['referBase', 'referredLate'], MISSED: ['referBase', 'notReferred'], PENDING: ['referPending'],
      OPTED_OUT: ['referDeclined'], CANNOT_TELL: ['referCannotTell']}[owed.state] + 'toRefer' END
  } | all + one) AS marks
ORDER BY file.id
WITH coalesce(file.offenceGroup, 'NOT_KNOWN') AS offenceGroup, count(*) AS cases, collect(CASE WHEN $open IN marks THEN file.id END) AS caseIds,
  sum(size([one IN marks WHERE one = 'base'])) AS base, sum(size([one IN marks WHERE one = 'screenedOut'])) AS screenedOut,
  sum(size([one IN marks WHERE one = 'investigated'])) AS investigated, sum(size([one IN marks WHERE one = 'notDecided'])) AS notDecided,
  sum(size([one IN marks WHERE one = 'toExplain'])) AS toExplain, sum(size([one IN marks WHERE one = 'explainBase'])) AS explainBase,
  sum(size([one IN marks WHERE one = 'explained'])) AS explained, sum(size([one IN marks WHERE one = 'explainedLate'])) AS explainedLate,
  sum(size([one IN marks WHERE one = 'notExplained'])) AS notExplained, sum(size([one IN marks WHERE one = 'explainPending'])) AS explainPending,
  sum(size([one IN marks WHERE one = 'explainOptedOut'])) AS explainOptedOut,
  sum(size([one IN marks WHERE one = 'explainCannotTell'])) AS explainCannotTell, sum(size([one IN marks WHERE one = 'toRefer'])) AS toRefer,
  sum(size([one IN marks WHERE one = 'referBase'])) AS referBase, sum(size([one IN marks WHERE one = 'referred'])) AS referred,
  sum(size([one IN marks WHERE one = 'referredLate'])) AS referredLate, sum(size([one IN marks WHERE one = 'notReferred'])) AS notReferred,
  sum(size([one IN marks WHERE one = 'referPending'])) AS referPending, sum(size([one IN marks WHERE one = 'referDeclined'])) AS referDeclined,
  sum(size([one IN marks WHERE one = 'referCannotTell'])) AS referCannotTell
RETURN
  offenceGroup, cases, base, screenedOut, investigated, CASE WHEN base > 0 THEN toFloat(screenedOut) / base END AS rate, notDecided,
  toExplain, explainBase, explained, explainedLate, notExplained,
  CASE WHEN explainBase > 0 THEN toFloat(explained) / explainBase END AS explainedRate,
  explainPending, explainOptedOut, explainCannotTell, toRefer, referBase, referred, referredLate, notReferred,
  CASE WHEN referBase > 0 THEN toFloat(referred) / referBase END AS referredRate,
  referPending, referDeclined, referCannotTell, caseIds
ORDER BY offenceGroup
