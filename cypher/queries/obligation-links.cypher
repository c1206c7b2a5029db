// title: Which obligations come before which, and what was found about them
// parameter: obligationIds list
UNWIND $obligationIds AS id
MATCH (obligation:Obligation {id: id})
RETURN
  id,
  [(obligation)-[:FOLLOWS]->(before:Obligation) | before.id] AS followsIds,
  [(obligation)<-[:INVOLVES {as: 'OBLIGATION'}]-(finding:Finding) | finding.id] AS findingIds
