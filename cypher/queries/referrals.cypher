// title: Referrals by id, by case or by victim
// parameter: referralIds list = null
// parameter: caseIds list = null
// parameter: victimIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $referralIds AS id
  MATCH (referral:Referral {id: id})
  RETURN referral
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(referral:Referral)
  RETURN referral
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})<-[:OF]-(referral:Referral)
  RETURN referral
}
MATCH (referral)-[:IN]->(file:Case), (referral)-[:OF]->(victim:Victim)
MATCH (giver:Agency)<-[:FROM]-(referral)-[:TO]->(taker:Agency)
RETURN
  referral.id AS id, referral.kind AS kind, file.id AS caseId, victim.id AS victimId,
  giver.id AS fromId, taker.id AS toId,
  head([(referral)-[:CARRIED_BY]->(message:Message) | message.id]) AS messageId,
  referral.consent AS consent, referral.madeAt AS madeAt, referral.receivedAt AS receivedAt,
  referral.firstContactAt AS firstContactAt, referral.outcome AS outcome, referral.outcomeAt AS outcomeAt,
  head([(earlier:Referral)-[:LED_TO]->(referral) | earlier.id]) AS onwardFromId
LIMIT $limit
