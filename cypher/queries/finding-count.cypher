// title: The number of findings
// parameter: findingIds list = null
// parameter: caseIds list = null
// parameter: victimIds list = null
// parameter: obligationIds list = null
// parameter: waiverIds list = null; where to look for findings that are waived, where nothing else says it
// parameter: failures list = null
// parameter: ruleIds list = null
// parameter: severities list = null; high, medium, low
// parameter: dutyIds list = null
// parameter: fromIds list = null
// parameter: toIds list = null
// parameter: from datetime = null; the first moment
// parameter: to datetime = null; the first moment after
// parameter: waived boolean = null; whether a waiver covers it
// parameter: handoverKinds list = null; message kinds that hand over; given, only findings about a passing on between agencies
// parameter: everywhere boolean; whether they are found from nothing in particular
CALL () {
  MATCH (finding:Finding) WHERE finding.id IN $findingIds
  RETURN finding
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(finding:Finding)
  RETURN finding
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})<-[:INVOLVES {as: 'VICTIM'}]-(finding:Finding)
  RETURN finding
  UNION
  UNWIND $obligationIds AS obligationId
  MATCH (:Obligation {id: obligationId})<-[:INVOLVES]-(finding:Finding)
  RETURN finding
  UNION
  UNWIND $waiverIds AS waiverId
  MATCH (:Waiver {id: waiverId})<-[:WAIVED_BY]-(finding:Finding)
  RETURN finding
  UNION
  UNWIND CASE WHEN $everywhere THEN [1] ELSE [] END AS once
  MATCH (finding:Finding)
  RETURN finding
}
WITH finding
WHERE ($findingIds IS NULL OR finding.id IN $findingIds) AND ($from IS NULL OR finding.at >= $from) AND ($to IS NULL OR finding.at < $to)
  AND ($failures IS NULL OR finding.failure IN $failures) AND ($waived IS NULL OR $waived = EXISTS { (finding)-[:WAIVED_BY]->() })
  AND ($caseIds IS NULL OR EXISTS { (finding)-[:IN]->(file:Case) WHERE file.id IN $caseIds })
  AND ($victimIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'VICTIM'}]->(victim) WHERE victim.id IN $victimIds })
  AND ($obligationIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'OBLIGATION'}]->(obligation) WHERE obligation.id IN $obligationIds })
  AND ($ruleIds IS NULL OR EXISTS { (finding)-[:FOUND_BY]->(rule:Rule) WHERE rule.id IN $ruleIds })
  AND ($severities IS NULL OR EXISTS { (finding)-[:FOUND_BY]->(rule:Rule) WHERE rule.severity IN $severities })
  AND ($dutyIds IS NULL OR EXISTS { (finding)-[:INVOLVES]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds }
    OR EXISTS { (finding)-[:INVOLVES]->(duty:Duty) WHERE duty.id IN $dutyIds })
  AND ($fromIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'FROM'}]->(party) WHERE party.id IN $fromIds })
  AND ($toIds IS NULL OR EXISTS { (finding)-[:INVOLVES {as: 'TO'}]->(party) WHERE party.id IN $toIds })
  AND ($handoverKinds IS NULL OR EXISTS { (finding)-[:INVOLVES]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.kind IN ['HAND_OVER', 'REFER'] }
    OR EXISTS { (:Agency|Officer)-[:SENT]->(message:Message)-[:SENT_TO]->(:Agency|Officer)
      WHERE message.kind IN $handoverKinds AND EXISTS { (finding)-[:INVOLVES]->(message) } })
RETURN count(finding) AS total
