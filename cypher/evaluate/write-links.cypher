// title: Write which obligation comes before which
// parameter: links list
UNWIND $links AS link
MATCH (obligation:Obligation {id: link.obligationId})
MATCH (before:Obligation {id: link.followsId})
CREATE (obligation)-[:FOLLOWS]->(before)
