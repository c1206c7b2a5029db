MATCH (finding:Finding)-[:IN]->(file:Case)
RETURN
  finding.id AS finding, file.id AS case,
  head([(finding)-[:INVOLVES {as: 'VICTIM'}]->(one) | one.id]) AS victim,
  head([(finding)-[:INVOLVES {as: 'FROM'}]->(one) | one.id]) AS from,
  head([(finding)-[:INVOLVES {as: 'TO'}]->(one) | one.id]) AS to,
  finding.detail AS detail
ORDER BY finding
