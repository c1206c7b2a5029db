// title: The ids of a page of findings out of all, in order
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
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (finding:Finding)
WHERE finding.id > $after
  AND ($failures IS NULL OR finding.failure IN $failures)
  AND ($ruleIds IS NULL OR EXISTS { (finding)-[:FOUND_BY]->(rule:Rule) WHERE rule.id IN $ruleIds })
  AND ($severities IS NULL OR EXISTS { (finding)-[:FOUND_BY]->(rule:Rule) WHERE rule.severity IN $severities })
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
RETURN finding.id AS id
ORDER BY id
LIMIT $limit
