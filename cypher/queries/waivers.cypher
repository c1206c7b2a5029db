// title: The waivers in order, how they stand on the as-of date and how many findings each covers
OPTIONAL MATCH (evaluation:Evaluation {id: 'current'})
MATCH (waiver:Waiver)
WITH waiver, evaluation.asOf AS asOf, COUNT { (waiver)<-[:WAIVED_BY]-() } AS findings
RETURN
  waiver.id AS id, waiver.findingId AS findingId, waiver.ruleId AS ruleId, waiver.caseId AS caseId,
  waiver.victimId AS victimId, waiver.agencyId AS agencyId, waiver.dutyId AS dutyId,
  waiver.reason AS reason, waiver.author AS author, waiver.endsOn AS endsOn, findings,
  CASE
    WHEN waiver.endsOn < asOf THEN 'EXPIRED'
    WHEN waiver.endsOn IS NULL THEN 'ENDLESS'
    WHEN findings = 0 THEN 'NO_MATCH'
    ELSE 'IN_FORCE'
  END AS status
ORDER BY id
