// title: G7 Centrality and single points of failure
// question: On which agencies, teams or systems does the flow of information about victims rest, and who would be cut off without them?
// grain: one row per agency, team or system that sent or received information about victims
// unit: agencies, teams or systems; routes between them; messages
// source: messages from one to another that name a victim or carry a field that the handover to the Witness Care Unit (H13) requires;
//   acknowledgements, returns, bounced messages and those without a time play no part
// needs: officers.team or messages.via
// parameter: level string = AGENCY; AGENCY; TEAM, the team of the officer who sent or got it on the day, or else the agency; or SYSTEM,
//   the systems of messages.via
// parameter: from date = null; only messages sent on or after this day
// parameter: to date = null; only messages sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: whether some agency holds the victim as entitled on the as-of date;
//   of a message that names no victim, some victim of the case
// parameter: open string = null; the count column whose cases are asked for
// column: node key; the agency, team or system
// column: name text; name of the agency; empty for a system
// column: inDegree count; from how many others it received
// column: outDegree count; to how many others it sent
// column: partners count; with how many others it exchanged in either direction
// column: dependents count; partners that exchange with nobody else, so that they reach others only through it
// column: shareDependent rate of dependents in partners; dependents / partners; a single point of failure for these
// column: pairs count; ordered pairs of two others with a route from the one to the other
// column: between count; those whose shortest route runs through it; where several are shortest the part of them that does; rounded
// column: betweenness rate of between in pairs; between / pairs
// column: messagesIn count; messages received from others
// column: messagesOut count; messages sent to others
// column: lastQuarter count; messages in either direction in the last quarter of a year that had ended by the as-of date
// column: quarterBefore count; messages in either direction in the quarter before that one
// column: caseIds cases; the cases behind the figure that open names
// additive: messagesIn, messagesOut
// population: messages
// chart: bars of betweenness by node
// order: the agency, team or system
// disclosive: messagesIn, messagesOut, lastQuarter, quarterBefore
MATCH (evaluation:Evaluation {id: 'current'}), (full:Duty {id: 'H13'})
WITH full.requires AS fields, evaluation.asOf + duration({days: 1}) AS next
WITH fields, [day IN [$from, $to + duration({days: 1}), next] + [ago IN [6, 3, 0] | date.truncate('quarter', next) - duration({months: ago})]
  | CASE WHEN day IS NOT NULL THEN datetime({datetime: datetime({date: day, timezone: 'Europe/London'}), timezone: 'Z'}) END] AS bounds
MATCH (sender:Agency)<-[:COUNTS_FROM]-(message:Message)-[:COUNTS_TO]->(receiver:Agency), (message)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force)
WHERE NOT message.kind IN ['ACKNOWLEDGEMENT', 'HANDOVER_RETURNED'] AND coalesce(message.status <> 'BOUNCED', true)
  AND coalesce(message.sentAt, message.receivedAt) < bounds[2]
  AND ($from IS NULL OR message.sentAt >= bounds[0]) AND ($to IS NULL OR message.sentAt < bounds[1])
  AND (EXISTS { (message)-[:CONCERNS]->(:Victim) } OR any(entry IN message.packet WHERE split(entry, '@')[0] IN fields))
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS { UNWIND CASE WHEN $entitlement IS NOT NULL THEN [bounds[2]] END AS end
    MATCH (file)<-[:VICTIM_IN]-(person:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
      AND all(them IN [(message)-[:CONCERNS]->(one)-[part:VICTIM_IN]->(file) | [one.id] + coalesce(part.actsForIds, [])] WHERE person.id IN them)
    WITH end, person, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH end, person, holder, collect(record)[0] AS last WHERE last.value = 'YES' AND coalesce(last.withdrawnAt >= end, true) RETURN last })
WITH *, date(datetime({datetime: coalesce(message.sentAt, message.receivedAt), timezone: 'Europe/London'})) AS day, message.sentAt AS at
WITH *, CASE WHEN $level = 'SYSTEM' THEN split(message.via, '>') ELSE [side IN [[sender.id, [(message)<-[:SENT]-(one:Officer) | one]],
    [receiver.id, [(message)-[:SENT_TO]->(one:Officer) | one]]] | side[0] + coalesce(CASE WHEN $level = 'TEAM' THEN ' / ' + head([
  officer IN side[1] | coalesce(head([(officer)-[post:POSTED_TO]->(:Agency) WHERE post.validFrom <= day
    AND coalesce(post.validTo >= day, true) | post.team]), officer.team)]) END, '')] END AS ends
WITH ends[0] AS from, ends[1] AS to, count(*) AS number, collect(DISTINCT CASE WHEN CASE $open
    WHEN 'lastQuarter' THEN bounds[4] <= at < bounds[5] WHEN 'quarterBefore' THEN bounds[3] <= at < bounds[4]
    ELSE $open IN ['messagesIn', 'messagesOut'] END THEN file.id END) AS fileIds,
  count(CASE WHEN bounds[4] <= at < bounds[5] THEN 1 END) AS last, count(CASE WHEN bounds[3] <= at < bounds[4] THEN 1 END) AS before
WHERE from <> to
UNWIND [{id: from, other: to, sent: 1}, {id: to, other: from, sent: 0}] AS end
WITH end.id AS id, collect(CASE end.sent WHEN 1 THEN end.other END) AS tos, collect(CASE end.sent WHEN 0 THEN end.other END) AS froms,
  sum(end.sent * number) AS sent, sum((1 - end.sent) * number) AS got, sum(last) AS last, sum(before) AS before,
  collect(CASE WHEN $open <> ['messagesOut', 'messagesIn'][end.sent] THEN fileIds END) AS files ORDER BY id
WITH collect({id: id, tos: tos, froms: froms, sent: sent, got: got, last: last, before: before, files: files}) AS nodes
WITH nodes, range(0, size(nodes) - 1) AS positions, [one IN nodes | [i IN range(0, size(nodes) - 1) WHERE nodes[i].id IN one.tos]] AS out,
  [one IN nodes | [i IN range(0, size(nodes) - 1) WHERE nodes[i].id IN one.froms]] AS into
CALL (positions, out, into) { UNWIND positions AS source
  WITH *, reduce(walk = {steps: [i IN positions | CASE i WHEN source THEN 0 END], ways: [i IN positions | 1.0], last: 0},
    step IN range(1, size(positions)) | CASE WHEN walk.last < step - 1 THEN walk ELSE head([ways IN [[i IN positions | CASE WHEN
    walk.steps[i] IS NULL THEN reduce(sum = 0.0, one IN into[i] | sum + CASE walk.steps[one] WHEN step - 1 THEN walk.ways[one]
    ELSE 0.0 END) ELSE walk.ways[i] END]] | {ways: ways, steps: [i IN positions | coalesce(walk.steps[i], CASE WHEN ways[i] > 0 THEN step END)],
    last: CASE WHEN any(i IN positions WHERE walk.steps[i] IS NULL AND ways[i] > 0) THEN step ELSE walk.last END}]) END) AS walk
  WITH *, reduce(parts = [i IN positions | 0.0], step IN range(walk.last - 1, 1, -1) | [i IN positions | CASE walk.steps[i] WHEN step THEN
    reduce(part = 0.0, one IN out[i] | part + CASE walk.steps[one] WHEN step + 1 THEN walk.ways[i] / walk.ways[one] * (1 + parts[one])
      ELSE 0.0 END) ELSE parts[i] END]) AS parts
  UNWIND positions AS i
  WITH i, toInteger(round(sum(parts[i]))) AS between,
    sum(CASE WHEN walk.steps[i] > 0 THEN 1 WHEN i = source THEN size([one IN walk.steps WHERE one > 0]) ELSE 0 END) AS ends
  RETURN collect({i: i, between: between, ends: ends}) AS found, sum(ends) / 2 AS routes
}
UNWIND found AS one
WITH *, nodes[one.i] AS node, routes - one.ends AS pairs, [other IN positions WHERE other IN out[one.i] + into[one.i]] AS near
WITH *, size(near) AS partners, size([other IN near WHERE all(far IN out[other] + into[other] WHERE far = one.i)]) AS dependents
OPTIONAL MATCH (agency:Agency {id: split(node.id, ' / ')[0]})
RETURN node.id AS node, agency.name AS name, size(into[one.i]) AS inDegree, size(out[one.i]) AS outDegree, partners, dependents,
  toFloat(dependents) / partners AS shareDependent, pairs, one.between AS between, CASE WHEN pairs > 0 THEN toFloat(one.between) / pairs
  END AS betweenness, node.got AS messagesIn, node.sent AS messagesOut, node.last AS lastQuarter, node.before AS quarterBefore,
  COLLECT { UNWIND node.files AS fileIds UNWIND fileIds AS id RETURN DISTINCT id ORDER BY id } AS caseIds
ORDER BY node
