// title: B5 How many different people speak for the system to one victim
// question: From how many different people, of whatever agency, did a victim hear in a case so far?
// grain: one row per offence group
// unit: victims, a victim in two cases counted in each
// source: messages to the victim, or to who acts for them, that did not bounce; where the sender is an agency and no officer, all
//   that this agency sent without a name counts as one person
// needs: officers
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: offenceGroup key; group of the most serious offence of the case
// column: victims count; victims of these cases
// column: nobody count; no message to the victim is on record
// column: one count; heard from one person
// column: two count; heard from two people
// column: three count; heard from three people
// column: four count; heard from four people
// column: fiveOrMore count; heard from five people or more
// column: rate rate of fiveOrMore in victims; share who heard from five people or more
// column: medianPeople quantile of victims; half of the victims heard from at most so many people
// column: unnamed count; of the victims, those to whom an agency wrote without a name: they may have heard from more people
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = nobody + one + two + three + four + fiveOrMore
// additive: victims, nobody, one, two, three, four, fiveOrMore, unnamed
// population: victims
// chart: bars of rate by offenceGroup
// order: offence group by its code
// disclosive: victims, nobody, one, two, three, four, fiveOrMore, unnamed
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH end, file, CASE WHEN $from IS NULL AND $to IS NULL THEN null ELSE head(COLLECT {
    MATCH (file)<-[:IN]-(event:Event)
    WHERE event.occurredAt < end
    RETURN min(event.occurredAt)
  }) END AS opened
WHERE ($from IS NULL OR opened >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR opened < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
MATCH (file)<-[part:VICTIM_IN WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']]-(victim:Victim)
WHERE CASE WHEN $entitlement IS NULL THEN true ELSE ($entitlement = 'ENHANCED') = ('YES' IN COLLECT {
    MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH holder, head(collect(CASE WHEN coalesce(record.withdrawnAt >= end, true) THEN record.value END)) AS value RETURN value
  }) END
CALL (file, victim, end) {
  MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE coalesce(message.sentAt < end, message.receivedAt < end, true) AND coalesce(message.status <> 'BOUNCED', true)
  MATCH (sender)-[:SENT]->(message)
  WHERE NOT 'Victim' IN labels(sender)
  RETURN count(DISTINCT sender) AS people, count(CASE WHEN 'Agency' IN labels(sender) THEN 1 END) > 0 AS unnamed
}
WITH file, coalesce(file.offenceGroup, 'NOT_KNOWN') AS offenceGroup, people, unnamed ORDER BY people
WITH offenceGroup, count(*) AS victims, count(CASE people WHEN 0 THEN 1 END) AS nobody, count(CASE people WHEN 1 THEN 1 END) AS one,
  count(CASE people WHEN 2 THEN 1 END) AS two, count(CASE people WHEN 3 THEN 1 END) AS three,
  count(CASE people WHEN 4 THEN 1 END) AS four, count(CASE WHEN people > 4 THEN 1 END) AS fiveOrMore,
  collect(people) AS numbers, count(CASE WHEN unnamed THEN 1 END) AS unnamed, collect(DISTINCT CASE WHEN $open = 'victims'
    OR $open = ['nobody', 'one', 'two', 'three', 'four', 'fiveOrMore'][CASE WHEN people > 5 THEN 5 ELSE people END]
    OR $open = 'unnamed' AND unnamed THEN file.id END) AS opened
RETURN offenceGroup, victims, nobody, one, two, three, four, fiveOrMore, toFloat(fiveOrMore) / victims AS rate,
  numbers[(size(numbers) - 1) / 2] AS medianPeople, unnamed, COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY offenceGroup
