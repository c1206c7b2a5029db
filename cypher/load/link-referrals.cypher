// title: Relate referrals to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (referral:Referral {id: row.id})
MATCH (file:Case {id: row.caseId})
MATCH (victim:Victim {id: row.victimId})
MATCH (giver:Agency {id: row.fromAgencyId})
MATCH (taker:Agency {id: row.toAgencyId})
OPTIONAL MATCH (message:Message {id: row.messageId})
CREATE (referral)-[:IN]->(file)
CREATE (referral)-[:OF]->(victim)
CREATE (referral)-[:FROM]->(giver)
CREATE (referral)-[:TO]->(taker)
FOREACH (one IN CASE WHEN message IS NULL THEN [] ELSE [message] END | CREATE (referral)-[:CARRIED_BY]->(one))
