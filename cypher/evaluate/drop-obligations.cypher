// title: Drop the obligations, breakdowns and findings of the cases
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(derived:Obligation|Breakdown|Finding)
DETACH DELETE derived
