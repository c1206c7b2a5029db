// title: Give referrals new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (referral:Referral {id: row.id})
SET referral = row.properties
WITH referral
OPTIONAL MATCH (referral)-[leaving:IN|OF|FROM|TO|CARRIED_BY]->(other)
WITH referral, collect(leaving) AS leaving, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
OPTIONAL MATCH (referral)<-[arriving:LED_TO]-()
WITH referral, leaving, caseIds, collect(arriving) AS arriving
FOREACH (one IN leaving + arriving | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
