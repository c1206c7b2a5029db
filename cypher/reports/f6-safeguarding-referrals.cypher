// title: F6 Safeguarding concerns referred within 24 hours
// question: When a concern for a child or an adult at risk meets the criteria, is it referred, and within 24 hours? Whether it was still
//   on the officer's shift cannot be told: no table holds shifts.
// grain: one row per kind of person for whom there is concern
// unit: obligations: one concern and one victim
// source: events SAFEGUARDING_CONCERN, duty H05 (24 elapsed hours), referrals to safeguarding bodies
// parameter: from date = null; only concerns identified on or after this day
// parameter: to date = null; only concerns identified on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day of the concern
// parameter: open string = null; the count column whose cases are asked for
// column: person key; CHILD or ADULT, by the kind of the referral that was made; where none is on record by the age of the victim at the
//   offence; NOT_KNOWN where that is not known either
// column: obligations count; concerns that meet the criteria for a referral
// column: base count; met, late or missed; the base of both rates
// column: met count; referred within 24 hours
// column: late count; referred later
// column: missed count; criteria met and no referral, the day on which it was due being over
// column: rate rate of met in base unknown cannotTell; share referred within 24 hours
// column: missedRate rate of missed in base unknown cannotTell; share with no referral
// column: pending count; not referred and not yet due; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + late + missed
// sum: obligations = base + pending + cannotTell
// additive: obligations, base, met, late, missed, pending, cannotTell
// population: obligations
// chart: bars of rate by person
// order: child, adult, not known
// disclosive: obligations, base, met, late, missed, pending, cannotTell
MATCH (:Duty {id: 'H05'})<-[:OF]-(owed:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($from IS NULL OR owed.startedOn >= $from) AND ($to IS NULL OR owed.startedOn <= $to)
  AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (owed)-[:CONCERNS]->(:Victim)-[part:VICTIM_IN]->(file)
WITH file, owed.state AS state, coalesce(COLLECT {
  MATCH (owed)-[:DISCHARGED_BY]->(:Message)<-[:CARRIED_BY]-(referral:Referral)
  WHERE referral.kind IN ['SAFEGUARDING_CHILD', 'SAFEGUARDING_ADULT']
  RETURN split(referral.kind, '_')[1] AS person ORDER BY person DESC
}[0], CASE WHEN part.ageAtOffence < 18 OR 'UNDER_18' IN part.markers THEN 'CHILD' WHEN part.ageAtOffence >= 18 THEN 'ADULT' END,
  'NOT_KNOWN') AS person
ORDER BY file.id
WITH
  person, count(*) AS obligations, count(CASE state WHEN 'MET' THEN 1 END) AS met, count(CASE state WHEN 'LATE' THEN 1 END) AS late,
  count(CASE state WHEN 'MISSED' THEN 1 END) AS missed, count(CASE state WHEN 'PENDING' THEN 1 END) AS pending,
  count(CASE state WHEN 'CANNOT_TELL' THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN state IN {obligations: [state], base: ['MET', 'LATE', 'MISSED'], met: ['MET'], late: ['LATE'],
    missed: ['MISSED'], pending: ['PENDING'], cannotTell: ['CANNOT_TELL']}[$open] THEN file.id END) AS caseIds
WITH *, met + late + missed AS base
RETURN
  person, obligations, base, met, late, missed, CASE WHEN base > 0 THEN toFloat(met) / base END AS rate,
  CASE WHEN base > 0 THEN toFloat(missed) / base END AS missedRate, pending, cannotTell, caseIds
ORDER BY {CHILD: 1, ADULT: 2, NOT_KNOWN: 3}[person]
