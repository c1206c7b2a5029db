// title: G3 Ping-pong: handovers that came back
// question: Between which agencies do handovers go back and forth for want of information, how often, and what does it cost?
// grain: one row per agency that hands over and agency to which it does
// unit: handovers, sent again or not; days lost in working days
// source: messages between agencies of the kinds that discharge a duty to hand over or to refer, and the findings RETURNED
// needs: messages.status or messages.reply_to_id
// parameter: from date = null; only handovers first sent on or after this day
// parameter: to date = null; only handovers first sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: whether some agency holds the victim as entitled on the as-of date;
//   of a handover that names no victim, some victim of the case
// parameter: open string = null; the count column whose cases are asked for
// column: from key; agency that hands over
// column: fromName text; its name
// column: to key; agency to which it does
// column: toName text; its name
// column: handovers count; handovers that did not bounce; what was sent again after it came back is the same handover
// column: notReturned count; never came back
// column: returned count; came back at least once
// column: rate rate of returned in handovers; returned / handovers
// column: once count; one round trip
// column: twice count; two round trips
// column: threeOrMore count; three round trips or more
// column: roundTrips count; round trips of the returned ones together
// column: meanRoundTrips ratio of roundTrips in returned; round trips of one that came back
// column: daysLost duration of returned; working days from each return until it was sent again, or the as-of date, together
// column: medianDaysLost duration of returned; half of those returned lost at most so many
// column: caseIds cases; the cases behind the figure that open names
// sum: handovers = notReturned + returned
// sum: returned = once + twice + threeOrMore
// additive: handovers, notReturned, returned, once, twice, threeOrMore, roundTrips
// population: messages
// chart: funnel of rate by from, to
// order: agency that hands over, then agency to which
// disclosive: handovers, notReturned, returned, once, twice, threeOrMore, roundTrips
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (duty:Duty)
WHERE duty.kind IN ['HAND_OVER', 'REFER']
UNWIND duty.dischargedBy AS kind
WITH evaluation, collect(DISTINCT kind) AS kinds
WITH kinds, [day IN [$from, $to + duration({days: 1}), evaluation.asOf + duration({days: 1})] | CASE WHEN day IS NOT NULL
  THEN datetime({datetime: datetime({date: day, timezone: 'Europe/London'}), timezone: 'Z'}) END] AS bounds
MATCH (message:Message)
WHERE message.kind IN kinds AND coalesce(message.status <> 'BOUNCED', true)
  AND coalesce(coalesce(message.sentAt, message.receivedAt) < bounds[2], true)
  AND ($from IS NULL OR message.sentAt >= bounds[0]) AND ($to IS NULL OR message.sentAt < bounds[1])
MATCH (sender:Agency)<-[:COUNTS_FROM]-(message)-[:COUNTS_TO]->(receiver:Agency)
MATCH (message)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    UNWIND CASE WHEN $entitlement IS NOT NULL THEN [bounds[2]] END AS end
    MATCH (file)<-[:VICTIM_IN]-(person:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
      AND all(named IN [(message)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])]
        WHERE person.id IN named)
    WITH end, person, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH end, person, holder, collect(record)[0] AS last
    WHERE last.value = 'YES' AND coalesce(last.withdrawnAt >= end, true)
    RETURN last
  })
OPTIONAL MATCH (message)<-[:INVOLVES]-(finding:Finding {failure: 'RETURNED'})
WHERE NOT EXISTS { (finding)-[:WAIVED_BY]->(:Waiver) }
WITH sender, receiver, file, message, finding, head(COLLECT {
  MATCH (finding)-[:INVOLVES]->(first:Message) WHERE first.kind IN kinds RETURN first ORDER BY first.sentAt, first.id LIMIT 1
}) AS first
WHERE finding IS NULL OR first = message
WITH sender, receiver, file, coalesce(finding.roundTrips, 0) AS trips, finding.daysLost AS days
WITH *, trips > 0 AS returned, {handovers: true, notReturned: trips = 0, returned: trips > 0, once: trips = 1, twice: trips = 2,
  threeOrMore: trips > 2, roundTrips: trips > 0} AS counted
ORDER BY file.id
RETURN
  sender.id AS from, sender.name AS fromName, receiver.id AS to, receiver.name AS toName, count(*) AS handovers,
  count(CASE WHEN trips = 0 THEN 1 END) AS notReturned, count(CASE WHEN returned THEN 1 END) AS returned,
  toFloat(count(CASE WHEN returned THEN 1 END)) / count(*) AS rate, count(CASE WHEN trips = 1 THEN 1 END) AS once,
  count(CASE WHEN trips = 2 THEN 1 END) AS twice, count(CASE WHEN trips > 2 THEN 1 END) AS threeOrMore, sum(trips) AS roundTrips,
  CASE WHEN count(CASE WHEN returned THEN 1 END) > 0
    THEN toFloat(sum(trips)) / count(CASE WHEN returned THEN 1 END) END AS meanRoundTrips,
  CASE WHEN count(days) > 0 THEN sum(days) END AS daysLost, toInteger(percentileDisc(days, 0.5)) AS medianDaysLost,
  [id IN collect(DISTINCT CASE WHEN counted[$open] THEN file.id END) | id] AS caseIds
ORDER BY from, to
