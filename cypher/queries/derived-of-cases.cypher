// title: The obligations, findings and breakdowns of cases, with what they are linked to
// parameter: labels list; what is wanted: Obligation, Finding, Breakdown
// parameter: caseIds list
// parameter: limit integer; rows at most
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(row:Obligation|Finding|Breakdown)
WITH row, head(labels(row)) AS label
WHERE label IN $labels
RETURN
  label, properties(row) AS properties,
  [(row)-[link]->(node) | [type(link), head(labels(node)), node.id, properties(link)]] AS links
LIMIT $limit
