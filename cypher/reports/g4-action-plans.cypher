// title: G4 Action plans
// question: Are the CPS's action plans answered by the day they name, and is the missing evidence of the victim among what they
//   ask for and get?
// grain: one row per police force area and CPS Area that sent the plan
// unit: messages: action plans
// source: messages ACTION_PLAN and their replies; a reply names the plan, or is the force's ACTION_PLAN_REPLY about the same event
// needs: messages.reply_by, messages.packet
// parameter: from date = null; only plans sent on or after this day
// parameter: to date = null; only plans sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: whether some agency holds a victim as entitled on the as-of date;
//   of a plan that names no victim, some victim of the case
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the case's area
// column: forceName text; its name
// column: agency key; CPS Area, or CPS Direct, that sent the plan
// column: name text; its name
// column: plans count; action plans that did not bounce
// column: base count; plans whose day has passed or that were answered: met, late or missed
// column: met count; answered on or before the day that the plan names
// column: late count; answered after it
// column: missed count; not answered, and the day has passed
// column: rate rate of met in base unknown cannotTell; met / base
// column: pending count; open: not answered, and the day has not passed; in no rate
// column: noDay count; the plan names no day; in no rate
// column: cannotTell count; answered, but the time of the answer is not known; in no rate
// column: packetKnown count; plans of which it is known what they asked for
// column: asksVictimItem count; plans that say what evidence from or about the victim is missing
// column: shareAsksVictimItem rate of asksVictimItem in packetKnown unknown packetNotKnown; asksVictimItem / packetKnown
// column: packetNotKnown count; plans of which it is not known what they asked for
// column: answersKnown count; answers of which it is known what they held, to any plan
// column: bringsVictimItem count; answers that hold the missing evidence of the victim or say how it stands
// column: shareBringsVictimItem rate of bringsVictimItem in answersKnown unknown answersNotKnown; bringsVictimItem / answersKnown
// column: answersNotKnown count; answers of which it is not known what they held
// column: caseIds cases; the cases behind the figure that open names
// sum: plans = base + pending + noDay + cannotTell
// sum: base = met + late + missed
// sum: plans = packetKnown + packetNotKnown
// additive: plans, base, met, late, missed, pending, noDay, cannotTell, packetKnown, asksVictimItem, packetNotKnown, answersKnown,
//   bringsVictimItem, answersNotKnown
// population: messages
// chart: funnel of rate by force, agency
// order: police force, then CPS Area
// disclosive: plans, base, met, late, missed, pending, noDay, cannotTell, packetKnown, asksVictimItem, packetNotKnown,
//   answersKnown, bringsVictimItem, answersNotKnown
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation.asOf AS asOf, [day IN [$from, $to + duration({days: 1}), evaluation.asOf + duration({days: 1})] | CASE
  WHEN day IS NOT NULL THEN datetime({datetime: datetime({date: day, timezone: 'Europe/London'}), timezone: 'Z'}) END] AS bounds
MATCH (message:Message {kind: 'ACTION_PLAN'})-[:COUNTS_FROM]->(sender:Agency {kind: 'CPS'})
WHERE EXISTS { (message)-[:COUNTS_TO]->(:Agency {kind: 'POLICE_FORCE'}) }
MATCH (message)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE coalesce(message.status <> 'BOUNCED', true) AND coalesce(coalesce(message.sentAt, message.receivedAt) < bounds[2], true)
  AND ($from IS NULL OR message.sentAt >= bounds[0]) AND ($to IS NULL OR message.sentAt < bounds[1])
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
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
WITH asOf, sender, force, file, message, head(COLLECT {
  MATCH (file)<-[:IN]-(reply:Message {kind: 'ACTION_PLAN_REPLY'})-[:COUNTS_FROM]->(:Agency {kind: 'POLICE_FORCE'})
  WHERE coalesce(reply.status <> 'BOUNCED', true) AND coalesce(coalesce(reply.sentAt, reply.receivedAt) < bounds[2], true)
    AND coalesce(reply.sentAt >= message.sentAt, true) AND (EXISTS { (reply)-[:REPLY_TO]->(message) } OR EXISTS {
      MATCH (message)-[:ABOUT]->(:Event)<-[:ABOUT]-(reply)
      WHERE NOT EXISTS { (reply)-[:REPLY_TO]->(:Message {kind: 'ACTION_PLAN'}) }
    })
  RETURN reply ORDER BY reply.sentAt, reply.id LIMIT 1
}) AS reply
WITH *, CASE WHEN reply.sentAt IS NOT NULL THEN date(datetime({datetime: reply.sentAt, timezone: 'Europe/London'})) END AS answeredOn
WITH *, CASE WHEN message.replyBy IS NULL THEN 'noDay' WHEN reply IS NULL AND message.replyBy >= asOf THEN 'pending'
  WHEN reply IS NULL THEN 'missed' WHEN answeredOn <= message.replyBy THEN 'met' WHEN answeredOn > message.replyBy THEN 'late'
  ELSE 'cannotTell' END AS state
WITH force, sender, file, state, message.packet IS NOT NULL AS packetKnown,
  coalesce('VICTIM_ITEM' IN message.packet, false) AS asks, reply.packet IS NOT NULL AS answerKnown,
  coalesce('VICTIM_ITEM' IN reply.packet, false) AS brings, reply IS NOT NULL AND reply.packet IS NULL AS answerNotKnown
WITH
  force, sender, count(*) AS plans, count(CASE WHEN state = 'met' THEN 1 END) AS met,
  count(CASE WHEN state = 'late' THEN 1 END) AS late, count(CASE WHEN state = 'missed' THEN 1 END) AS missed,
  count(CASE WHEN state = 'pending' THEN 1 END) AS pending, count(CASE WHEN state = 'noDay' THEN 1 END) AS noDay,
  count(CASE WHEN state = 'cannotTell' THEN 1 END) AS cannotTell, count(CASE WHEN packetKnown THEN 1 END) AS packetKnown,
  count(CASE WHEN asks THEN 1 END) AS asksVictimItem, count(CASE WHEN answerKnown THEN 1 END) AS answersKnown,
  count(CASE WHEN brings THEN 1 END) AS bringsVictimItem, count(CASE WHEN answerNotKnown THEN 1 END) AS answersNotKnown,
  collect(DISTINCT CASE WHEN state = $open OR {plans: true, base: state IN ['met', 'late', 'missed'], packetKnown: packetKnown,
    packetNotKnown: NOT packetKnown, asksVictimItem: asks, answersKnown: answerKnown, answersNotKnown: answerNotKnown,
    bringsVictimItem: brings}[$open] THEN file.id END) AS found
WITH *, met + late + missed AS base
RETURN force.id AS force, force.name AS forceName, sender.id AS agency, sender.name AS name, plans, base, met, late, missed,
  CASE WHEN base > 0 THEN toFloat(met) / base END AS rate, pending, noDay, cannotTell, packetKnown, asksVictimItem,
  CASE WHEN packetKnown > 0 THEN toFloat(asksVictimItem) / packetKnown END AS shareAsksVictimItem,
  plans - packetKnown AS packetNotKnown, answersKnown, bringsVictimItem,
  CASE WHEN answersKnown > 0 THEN toFloat(bringsVictimItem) / answersKnown END AS shareBringsVictimItem, answersNotKnown,
  COLLECT { UNWIND found AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force, agency
