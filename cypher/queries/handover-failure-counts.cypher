// title: Handover failures counted by what the caller groups by
// parameter: caseIds list = null
// parameter: victimIds list = null
// parameter: obligationIds list = null
// parameter: failures list = null
// parameter: ruleIds list = null
// parameter: dutyIds list = null
// parameter: fromIds list = null
// parameter: toIds list = null
// parameter: from datetime = null; the first moment
// parameter: to datetime = null; the first moment after
// parameter: waived boolean = null; whether a waiver covers it
// parameter: handoverKinds list; message kinds that hand over
// parameter: groupBy list; FAILURE, DUTY, FROM, TO
// parameter: limit integer; groups at most
MATCH (finding:Finding)
WHERE ($caseIds IS NULL OR EXISTS { (finding)-[:IN]->(file:Case) WHERE file.id IN $caseIds })
  AND ($victimIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'VICTIM'}]->(victim) WHERE victim.id IN $victimIds })
  AND ($obligationIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'OBLIGATION'}]->(obligation) WHERE obligation.id IN $obligationIds })
  AND ($failures IS NULL OR finding.failure IN $failures)
  AND ($ruleIds IS NULL OR EXISTS { (finding)-[:FOUND_BY]->(rule:Rule) WHERE rule.id IN $ruleIds })
  AND ($dutyIds IS NULL OR EXISTS { (finding)-[:INVOLVES]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds }
    OR EXISTS { (finding)-[:INVOLVES]->(duty:Duty) WHERE duty.id IN $dutyIds })
  AND ($fromIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'FROM'}]->(party) WHERE party.id IN $fromIds })
  AND ($toIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'TO'}]->(party) WHERE party.id IN $toIds })
  AND ($from IS NULL OR finding.at >= $from) AND ($to IS NULL OR finding.at < $to)
  AND ($waived IS NULL OR $waived = EXISTS { (finding)-[:WAIVED_BY]->() })
  AND ($handoverKinds IS NULL
    OR EXISTS { (finding)-[:INVOLVES]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.kind IN ['HAND_OVER', 'REFER'] }
    OR EXISTS { (:Agency|Officer)-[:SENT]->(message:Message)-[:SENT_TO]->(:Agency|Officer)
      WHERE message.kind IN $handoverKinds AND EXISTS { (finding)-[:INVOLVES]->(message) } })
MATCH (finding)-[:IN]->(file:Case)
OPTIONAL MATCH (finding)-[:INVOLVES {as: 'FROM'}]->(giver:Agency)
OPTIONAL MATCH (finding)-[:INVOLVES {as: 'TO'}]->(taker:Agency)
WITH finding, file.id AS caseId, giver.id AS giverId, taker.id AS takerId,
  EXISTS { (finding)-[:WAIVED_BY]->() } AS waived, coalesce(
    head([(finding)-[:INVOLVES]->(duty:Duty) | duty.id]),
    head([(finding)-[:INVOLVES]->(:Obligation)-[:OF]->(duty:Duty) | duty.id])) AS dutyId
RETURN
  CASE WHEN 'FAILURE' IN $groupBy THEN finding.failure END AS failure,
  CASE WHEN 'DUTY' IN $groupBy THEN dutyId END AS dutyId,
  CASE WHEN 'FROM' IN $groupBy THEN giverId END AS fromId,
  CASE WHEN 'TO' IN $groupBy THEN takerId END AS toId,
  count(CASE WHEN NOT waived THEN 1 END) AS count, count(CASE WHEN waived THEN 1 END) AS waivedFindings,
  count(DISTINCT CASE WHEN NOT waived THEN caseId END) AS cases,
  sum(CASE WHEN waived THEN 0 ELSE coalesce(finding.daysLost, 0) END) AS daysLost
ORDER BY count DESC, failure, dutyId, fromId, toId
LIMIT $limit
