// title: F7 Enhanced Rights recorded where the case shows a ground
// question: For which grounds does a case show that the victim is entitled to Enhanced Rights, and no agency recorded them?
// grain: one row per ground
// unit: victims, each counted once in every case; a victim with two grounds is in two rows
// source: markers of cases and victims, group of offences, age, role and events, held against every agency's records of Enhanced Rights
// needs: assertions.grounds, cases.markers, case_victims.markers
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: open string = null; the count column whose cases are asked for
// column: ground key; ground for Enhanced Rights, a code of enhanced_ground; what counts is where that set says the ground lies
// column: victims count; victims for whom the case shows the ground
// column: flagged count; some agency has recorded Enhanced Rights at some time, whatever the ground it gave
// column: groundRecorded count; of those flagged, with this ground among the recorded ones
// column: otherGround count; of those flagged, only with other grounds or none
// column: notFlagged count; no agency ever recorded Enhanced Rights: the missed flags
// column: rate rate of notFlagged in victims; missed-flag rate
// column: casesNotFlagged count; cases in which the ground is shown for a victim with a missed flag
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = flagged + notFlagged
// sum: flagged = groundRecorded + otherGround
// additive: none
// population: victims
// chart: bars of rate by ground
// order: grounds in the order of the vocabulary
// disclosive: victims, flagged, groundRecorded, otherGround, notFlagged, casesNotFlagged
MATCH (evaluation:Evaluation {id: 'current'})
WITH ['BEREAVED', 'DOMESTIC_ABUSE', 'HATE_CRIME', 'TERRORISM', 'SEXUAL_OFFENCE', 'TRAFFICKING_OR_SLAVERY', 'ATTEMPTED_MURDER',
    'GRIEVOUS_HARM_INTENT', 'KIDNAP_OR_FALSE_IMPRISONMENT', 'STALKING', 'ARSON_ENDANGERING_LIFE', 'PERSISTENTLY_TARGETED', 'UNDER_18',
    'MENTAL_DISORDER', 'IMPAIRED_FUNCTIONING', 'PHYSICAL_DISABILITY', 'INTIMIDATED'] AS order,
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (victim:Victim)-[part:VICTIM_IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH end, order, file, victim, [ground IN order WHERE ground IN order[1..11] AND ground IN file.markers
    OR ground IN order[11..] AND ground IN part.markers OR ground = 'SEXUAL_OFFENCE' AND file.offenceGroup = 'SEXUAL'
    OR ground = 'UNDER_18' AND part.ageAtOffence < 18 OR ground = 'BEREAVED' AND part.role = 'BEREAVED_RELATIVE'
    OR ground = 'INTIMIDATED' AND EXISTS {
      MATCH (file)<-[:IN]-(event:Event {kind: 'WITNESS_INTIMIDATION'})
      WHERE coalesce(event.occurredAt < end, true) AND all(ids IN [(event)-[:CONCERNS]->(named:Victim)-[role:VICTIM_IN]->(file)
        | [named.id] + coalesce(role.actsForIds, [])] WHERE victim.id IN ids)
    }] AS grounds
WHERE grounds <> []
WITH *, COLLECT {
  MATCH (file)<-[:IN]-(event:Event)
  WHERE coalesce(event.occurredAt < end, true)
  RETURN event.occurredAt ORDER BY event.occurredAt LIMIT 1
} AS times, COLLECT {
  MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS', value: 'YES'})
  WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
  RETURN coalesce(record.grounds, [])
} AS recorded
WITH *, CASE WHEN times[0] IS NOT NULL THEN date(datetime({datetime: times[0], timezone: 'Europe/London'})) END AS day
WHERE times <> [] AND coalesce(day >= $from, $from IS NULL) AND coalesce(day <= $to, $to IS NULL)
UNWIND grounds AS ground
WITH *, CASE WHEN recorded = [] THEN 'notFlagged' WHEN any(list IN recorded WHERE ground IN list) THEN 'groundRecorded'
  ELSE 'otherGround' END AS state
ORDER BY file.id
WITH order, ground, count(*) AS victims, count(CASE state WHEN 'groundRecorded' THEN 1 END) AS groundRecorded,
  count(CASE state WHEN 'otherGround' THEN 1 END) AS otherGround, count(CASE state WHEN 'notFlagged' THEN 1 END) AS notFlagged,
  count(DISTINCT CASE state WHEN 'notFlagged' THEN file END) AS casesNotFlagged,
  collect(DISTINCT CASE WHEN $open IN ['victims', state] OR $open = 'flagged' AND state <> 'notFlagged'
    OR $open = 'casesNotFlagged' AND state = 'notFlagged' THEN file.id END) AS caseIds
RETURN
  ground, victims, groundRecorded + otherGround AS flagged, groundRecorded, otherGround, notFlagged,
  CASE WHEN victims > 0 THEN toFloat(notFlagged) / victims END AS rate, casesNotFlagged, caseIds
ORDER BY reduce(place = 0, i IN range(0, size(order) - 1) | CASE order[i] WHEN ground THEN i ELSE place END)
