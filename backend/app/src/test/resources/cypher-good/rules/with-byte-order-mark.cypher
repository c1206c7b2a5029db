// title: Handovers that nobody
//   acknowledged
// failure: NO_ACKNOWLEDGEMENT
// severity: high
// why: Nobody knows: was it read?
// do: Ask.
// maturity: draft
// needs: messages.acknowledged_at, referrals
// parameter: caseIds list
// parameter: workingDays integer = 5; working days
//   until a handover counts as lost

MATCH (message:Message)-[:IN]->(case:Case) // a remark; with $money
WHERE case.id IN $caseIds AND message.id <> 'it\'s $5'
RETURN case.id AS caseId, message.`odd $name` AS key, $workingDays AS detail;
