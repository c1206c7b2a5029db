// title: D4 Who is never asked
// question: Which groups of victims are left out of the surveys, and for what reason? Victims without any row in the surveys
//   cannot be seen here.
// grain: one row per characteristic and group
// unit: surveys: one for each victim and stage that was or could have been asked; victims; where a guardian or spokesperson was
//   asked, the victim for whom they act counts
// source: victim surveys; characteristics as recorded
// needs: surveys, victims.first_language or victims.disability or case_victims.age_at_offence or cases.offence_group
// parameter: from date = null; only surveys to which the invitation went out on or after this day (those not invited have no day
//   and drop out)
// parameter: to date = null; only surveys to which the invitation went out on or before this day (those not invited have no day
//   and drop out)
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: characteristic key; OFFENCE_GROUP of the case, AGE at the offence, LANGUAGE or DISABILITY of the victim
// column: group key; group of offences; UNDER_18, 18_TO_24, 25_TO_44, 45_TO_64, 65_OR_OVER; ENGLISH, WELSH, OTHER; YES, NO;
//   NOT_KNOWN
// column: surveys count; all on record
// column: invited count; the victim was invited
// column: notInvited count; the victim was not invited
// column: rate rate of invited in surveys; coverage: share invited
// column: unsafeToContact count; not invited because asking could put the victim at risk
// column: optedOut count; not invited because the victim does not want surveys
// column: underAge count; not invited because the victim is under the age limit
// column: language count; not invited because no version can be used by the victim
// column: excludedOffence count; not invited because the survey leaves the offence out
// column: notSampled count; not invited because not drawn in the sample
// column: reasonNotKnown count; not invited, and no reason on record
// column: victims count; victims with a row in the surveys
// column: neverInvited count; of these victims, not invited at any stage
// column: shareNever rate of neverInvited in victims; share of victims not invited at any stage
// column: caseIds cases; the cases behind the figure that open names
// sum: surveys = invited + notInvited
// sum: notInvited = unsafeToContact + optedOut + underAge + language + excludedOffence + notSampled + reasonNotKnown
// additive: none
// population: surveys
// chart: bars of rate by characteristic, group
// order: offence group, age, language, disability; then group, not known last
// disclosive: surveys, invited, notInvited, unsafeToContact, optedOut, underAge, language, excludedOffence, notSampled,
//   reasonNotKnown, victims, neverInvited
MATCH (evaluation:Evaluation {id: 'current'})
WITH
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (survey:Survey)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE coalesce(survey.invitedAt < end, true)
  AND ($from IS NULL OR survey.invitedAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR survey.invitedAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
  AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
MATCH (survey)-[:OF]->(person:Victim)-[part:VICTIM_IN]->(file)
WITH *, CASE WHEN part.role IN ['GUARDIAN', 'SPOKESPERSON'] THEN part.actsForIds ELSE [person.id] END AS victimIds
WHERE $entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
  MATCH (victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
  WHERE victim.id IN CASE WHEN $entitlement IS NOT NULL THEN victimIds ELSE [] END AND record.assertedAt < end
  WITH victim, holder, record ORDER BY record.assertedAt, record.row
  WHERE NOT EXISTS { (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH victim, holder, last(collect(record)) AS latest
  WHERE latest.value = 'YES' AND coalesce(latest.withdrawnAt >= end, true)
}
MATCH (file)<-[role:VICTIM_IN]-(victim:Victim)
WHERE victim.id IN victimIds
UNWIND [
  ['OFFENCE_GROUP', file.offenceGroup],
  ['AGE', CASE WHEN role.ageAtOffence < 18 THEN 'UNDER_18' WHEN role.ageAtOffence < 25 THEN '18_TO_24'
    WHEN role.ageAtOffence < 45 THEN '25_TO_44' WHEN role.ageAtOffence < 65 THEN '45_TO_64' WHEN role.ageAtOffence >= 65 THEN '65_OR_OVER' END],
  ['LANGUAGE', CASE WHEN victim.firstLanguage IS NOT NULL THEN coalesce({en: 'ENGLISH', cy: 'WELSH'}[victim.firstLanguage], 'OTHER') END],
  ['DISABILITY', CASE victim.disability WHEN true THEN 'YES' WHEN false THEN 'NO' END]
] AS one
WITH *, one[0] AS characteristic, coalesce(one[1], 'NOT_KNOWN') AS group,
  CASE WHEN survey.invited THEN 'invited' ELSE coalesce({UNSAFE_TO_CONTACT: 'unsafeToContact', OPTED_OUT: 'optedOut',
    UNDER_AGE: 'underAge', LANGUAGE: 'language', EXCLUDED_OFFENCE: 'excludedOffence', NOT_SAMPLED: 'notSampled'
  }[survey.notInvitedReason], 'reasonNotKnown') END AS answer
WITH
  characteristic, group, count(*) AS surveys, count(CASE answer WHEN 'invited' THEN 1 END) AS invited,
  count(CASE WHEN answer <> 'invited' THEN 1 END) AS notInvited, count(CASE answer WHEN 'unsafeToContact' THEN 1 END) AS unsafeToContact,
  count(CASE answer WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE answer WHEN 'underAge' THEN 1 END) AS underAge,
  count(CASE answer WHEN 'language' THEN 1 END) AS language, count(CASE answer WHEN 'excludedOffence' THEN 1 END) AS excludedOffence,
  count(CASE answer WHEN 'notSampled' THEN 1 END) AS notSampled, count(CASE answer WHEN 'reasonNotKnown' THEN 1 END) AS reasonNotKnown,
  collect(DISTINCT victim) AS people, collect(DISTINCT CASE answer WHEN 'invited' THEN victim END) AS asked,
  collect(CASE WHEN {surveys: true, victims: true, neverInvited: true, notInvited: answer <> 'invited'}[$open] OR answer = $open
    THEN {id: file.id, victim: victim} END) AS opened
RETURN
  characteristic, group, surveys, invited, notInvited, toFloat(invited) / surveys AS rate, unsafeToContact, optedOut, underAge,
  language, excludedOffence, notSampled, reasonNotKnown, size(people) AS victims, size(people) - size(asked) AS neverInvited,
  toFloat(size(people) - size(asked)) / size(people) AS shareNever,
  COLLECT {
    UNWIND opened AS one
    WITH one WHERE $open <> 'neverInvited' OR NOT one.victim IN asked
    RETURN DISTINCT one.id AS id ORDER BY id
  } AS caseIds
ORDER BY head([i IN range(0, 3) WHERE ['OFFENCE_GROUP', 'AGE', 'LANGUAGE', 'DISABILITY'][i] = characteristic | i]),
  group = 'NOT_KNOWN', group <> 'UNDER_18', group
