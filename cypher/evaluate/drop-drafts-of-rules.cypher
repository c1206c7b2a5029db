// title: Drop what rules have found that broke before their end
// parameter: ids list
UNWIND $ids AS id
MATCH (:Rule {id: id})<-[:FOUND_BY]-(draft)
WITH draft
WHERE 'FindingDraft' IN labels(draft)
DETACH DELETE draft
