// title: Drop for whom the messages, events and assignments of the cases count
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(:Message|Event|Assignment)-[counts:COUNTS_FROM|COUNTS_TO|COUNTS_BY]->()
DELETE counts
