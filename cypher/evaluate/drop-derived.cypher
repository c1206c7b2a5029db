// title: Drop the obligations, breakdowns and findings of the cases
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(derived)
WHERE any(label IN labels(derived) WHERE label IN ['Obligation', 'Breakdown', 'Finding'])
DETACH DELETE derived
