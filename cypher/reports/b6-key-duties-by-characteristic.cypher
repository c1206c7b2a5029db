// title: B6 Key duties by characteristic of the victim
// question: Are victims told, referred and offered a statement just as often whatever their age, sex, disability, ethnicity or
//   language? The gap of a group is its rate less the referenceRate beside it. A gap is an association, not its cause.
// grain: one row per characteristic, group and duty
// unit: obligations; one for each victim and event
// source: the duties R3-ACK (confirmed in writing), R4-REF and R4-SPEC (referred), R7-OFFER (statement offered) and R6-CHARGE (told of
//   the charge); reference groups are 25 to 64 years, male, no disability, White and English
// needs: victims.sex or victims.ethnicity or victims.disability or victims.first_language or case_victims.age_at_offence
// parameter: from date = null; only what arose on or after this day
// parameter: to date = null; only what arose on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: characteristic key; AGE (at the offence), SEX, DISABILITY, ETHNICITY or LANGUAGE
// column: group key; group of the characteristic, or NOT_KNOWN
// column: duty key; duty of the catalogue
// column: title text; what the duty asks
// column: obligations count; all that arose
// column: base count; kept and notKept
// column: kept count; done in time, or done where no number applies
// column: notKept count; late or missed, or not done so far where no number applies
// column: rate rate of kept in base unknown cannotTell; share kept
// column: referenceBase count; base of the reference group of the same characteristic and duty
// column: referenceKept count; kept in the reference group
// column: referenceRate rate of referenceKept in referenceBase; share kept in the reference group
// column: difference difference of rate from referenceRate; how much more often than for the reference group, which has none; an association
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = kept + notKept
// sum: obligations = base + pending + optedOut + notStarted + cannotTell
// additive: none
// repeats: referenceBase, referenceKept by characteristic, duty
// population: obligations
// chart: bars of rate by duty, characteristic, group
// order: characteristic, then duty in the order of the catalogue, then group with the youngest first and NOT_KNOWN last
// disclosive: obligations, base, kept, notKept, referenceBase, referenceKept, pending, optedOut, notStarted, cannotTell
MATCH (asked:Duty)<-[:OF]-(obligation:Obligation)
WHERE asked.id IN ['R3-ACK', 'R4-REF', 'R4-SPEC', 'R7-OFFER', 'R6-CHARGE']
  AND ($entitlement IS NULL OR obligation.enhanced = ($entitlement = 'ENHANCED'))
MATCH (event:Event)<-[:ARISES_FROM]-(obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($from IS NULL OR event.occurredAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR event.occurredAt < datetime({datetime: datetime({date: $to + duration({days: 1}),
    timezone: 'Europe/London'}), timezone: 'Z'}))
MATCH (obligation)-[:CONCERNS]->(victim:Victim)-[part:VICTIM_IN]->(file)
WITH asked, file.id AS caseId, obligation.state AS state, asked.unit IS NULL AS open, [
  {of: 'AGE', group: CASE WHEN part.ageAtOffence < 18 THEN 'UNDER_18' WHEN part.ageAtOffence < 25 THEN '18_TO_24'
    WHEN part.ageAtOffence < 65 THEN '25_TO_64' WHEN part.ageAtOffence >= 65 THEN '65_AND_OVER' END, reference: '25_TO_64'},
  {of: 'SEX', group: victim.sex, reference: 'MALE'},
  {of: 'DISABILITY', group: CASE victim.disability WHEN true THEN 'YES' WHEN false THEN 'NO' END, reference: 'NO'},
  {of: 'ETHNICITY', group: victim.ethnicity, reference: 'WHITE'},
  {of: 'LANGUAGE', group: CASE WHEN toLower(victim.firstLanguage) IN ['en', 'eng'] THEN 'ENGLISH'
    WHEN victim.firstLanguage IS NOT NULL THEN 'OTHER_LANGUAGE' END, reference: 'ENGLISH'}] AS traits
UNWIND traits AS trait
WITH asked, trait.of AS characteristic, trait.reference AS reference, coalesce(trait.group, 'NOT_KNOWN') AS group, caseId, CASE
  WHEN state = 'MET' THEN 'kept' WHEN state IN ['LATE', 'MISSED'] OR state = 'PENDING' AND open THEN 'notKept'
  ELSE {PENDING: 'pending', OPTED_OUT: 'optedOut', NOT_STARTED: 'notStarted', CANNOT_TELL: 'cannotTell'}[state] END AS result
WITH asked, characteristic, reference, group, count(*) AS obligations, count(CASE result WHEN 'kept' THEN 1 END) AS kept,
  count(CASE result WHEN 'notKept' THEN 1 END) AS notKept, count(CASE result WHEN 'pending' THEN 1 END) AS pending,
  count(CASE result WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE result WHEN 'notStarted' THEN 1 END) AS notStarted,
  count(CASE result WHEN 'cannotTell' THEN 1 END) AS cannotTell, collect(DISTINCT CASE WHEN result IN
    {obligations: [result], base: ['kept', 'notKept'], referenceBase: ['kept', 'notKept'], referenceKept: ['kept']}[$open]
    OR result = $open THEN caseId END) AS ids
WITH asked, characteristic, collect({group: group, obligations: obligations, kept: kept, notKept: notKept, pending: pending,
  optedOut: optedOut, notStarted: notStarted, cannotTell: cannotTell, ids: ids}) AS groups,
  head(collect(CASE group WHEN reference THEN {group: group, kept: kept, notKept: notKept, ids: ids} END)) AS reference
UNWIND groups AS row
WITH *, row.kept + row.notKept AS base, coalesce(reference.kept, 0) AS referenceKept,
  coalesce(reference.kept + reference.notKept, 0) AS referenceBase
RETURN characteristic, row.group AS group, asked.id AS duty, asked.title AS title, row.obligations AS obligations, base, row.kept AS kept,
  row.notKept AS notKept, CASE WHEN base > 0 THEN toFloat(row.kept) / base END AS rate, referenceBase, referenceKept,
  CASE WHEN referenceBase > 0 THEN toFloat(referenceKept) / referenceBase END AS referenceRate,
  CASE WHEN row.group <> reference.group AND base > 0 AND referenceBase > 0
    THEN toFloat(row.kept) / base - toFloat(referenceKept) / referenceBase END AS difference,
  row.pending AS pending,
  row.optedOut AS optedOut, row.notStarted AS notStarted, row.cannotTell AS cannotTell, COLLECT {
    UNWIND CASE WHEN $open STARTS WITH 'reference' THEN coalesce(reference.ids, []) ELSE row.ids END AS id RETURN id ORDER BY id
  } AS caseIds
ORDER BY characteristic, asked.position, group = 'NOT_KNOWN', group <> 'UNDER_18', group
