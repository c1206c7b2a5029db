// title: Which findings are about which obligations
// parameter: obligationIds list
UNWIND $obligationIds AS obligationId
MATCH (:Obligation {id: obligationId})<-[:INVOLVES {as: 'OBLIGATION'}]-(finding:Finding)
RETURN obligationId, finding.id AS findingId
ORDER BY obligationId, findingId
