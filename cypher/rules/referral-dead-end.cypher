// title: Referrals that came to nothing
// failure: REFERRAL_DEAD_END
// severity: high
// why: The service never reached the victim, and nobody tried another way: on paper the victim has been referred.
// do: Find a safe way to reach the victim, correct what was wrong and refer again, or say why not.
// maturity: stable
// needs: referrals
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: deadEnds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(referral:Referral)-[:OF]->(person:Victim)-[part:VICTIM_IN]->(file)
WHERE referral.madeAt < $until AND referral.outcome IN $deadEnds AND coalesce(referral.outcomeAt < $until, true)
  AND NOT EXISTS { MATCH (referral)-[:LED_TO]->(onward:Referral) WHERE onward.madeAt < $until }
MATCH (sender:Agency)<-[:FROM]-(referral)-[:TO]->(service:Agency)
UNWIND CASE WHEN part.role IN $owedRoles THEN [person.id] ELSE part.actsForIds END AS victimId
WITH caseId, file, referral, sender, service, victimId, coalesce(referral.outcomeAt, referral.madeAt) AS ended
WHERE NOT EXISTS {
  MATCH (file)<-[:IN]-(other:Referral)-[:OF]->(someone:Victim)-[role:VICTIM_IN]->(file)
  WHERE ended < other.madeAt AND other.madeAt < $until
    AND victimId IN CASE WHEN role.role IN $owedRoles THEN [someone.id] ELSE role.actsForIds END
}
RETURN
  caseId, referral.id + ':' + victimId AS key, victimId,
  sender.id AS fromId, service.id AS toId, ended AS at,
  'Referral ' + referral.id + ' (' + referral.kind + ') ended as ' + referral.outcome + ' and nothing followed.' AS detail,
  [referral.id] AS referralIds
