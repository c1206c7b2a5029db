// title: Draft which obligation comes before which
// parameter: links list
UNWIND $links AS link
MATCH (obligation:ObligationDraft {id: link.obligationId})
MATCH (before:ObligationDraft {id: link.followsId})
CREATE (obligation)-[:FOLLOWS]->(before)
