// title: Obligations, findings or breakdowns by id, with what they are linked to
// parameter: label string; which of them
// parameter: ids list
UNWIND $ids AS id
MATCH (row:Obligation|Finding|Breakdown {id: id})
WHERE $label IN labels(row)
RETURN
  head(labels(row)) AS label, properties(row) AS properties,
  [(row)-[link]->(node) | [type(link), head(labels(node)), node.id, properties(link)]] AS links
