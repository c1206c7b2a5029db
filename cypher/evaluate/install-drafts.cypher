// title: Make the drafts of the cases what is derived
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(draft)
UNWIND [label IN labels(draft) WHERE label ENDS WITH 'Draft'] AS label
SET draft:$(left(label, size(label) - size('Draft')))
REMOVE draft:$(label)
