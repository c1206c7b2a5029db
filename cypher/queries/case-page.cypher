// title: The ids of a page of cases, in order
// parameter: caseIds list = null
// parameter: victimIds list = null
// parameter: forceIds list = null
// parameter: offenceGroups list = null
// parameter: markers list = null; cases with one of these grounds
// parameter: offenceFrom date = null
// parameter: offenceTo date = null
// parameter: failures list = null; cases with a finding of one of these kinds
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (file:Case)
WHERE file.id > $after
  AND ($caseIds IS NULL OR file.id IN $caseIds)
  AND ($victimIds IS NULL OR EXISTS { (victim:Victim)-[:VICTIM_IN]->(file) WHERE victim.id IN $victimIds })
  AND ($forceIds IS NULL OR EXISTS { (file)-[:INVESTIGATED_BY]->(force:Agency) WHERE force.id IN $forceIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($markers IS NULL OR any(marker IN $markers WHERE marker IN file.markers))
  AND ($offenceFrom IS NULL OR file.offenceDate >= $offenceFrom)
  AND ($offenceTo IS NULL OR file.offenceDate <= $offenceTo)
  AND ($failures IS NULL OR EXISTS { (file)<-[:IN]-(finding:Finding) WHERE finding.failure IN $failures })
RETURN file.id AS id
ORDER BY id
LIMIT $limit
