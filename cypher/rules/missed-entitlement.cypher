// title: Victims with a ground for Enhanced Rights that nobody recorded
// failure: MISSED_ENTITLEMENT
// severity: high
// why: Without Enhanced Rights the victim hears everything days later and is referred to the general service only.
// do: Record the Enhanced Rights with their ground now, tell the other agencies, and offer the specialist service.
// maturity: stable
// needs: assertions
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE part.role IN $owedRoles AND NOT EXISTS {
  MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS', value: 'YES'})
  WHERE record.assertedAt < $until AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
} AND (NOT EXISTS { (file)<-[:IN]-(:Event) } OR EXISTS {
  MATCH (file)<-[:IN]-(begun:Event) WHERE coalesce(begun.occurredAt < $until, true)
})
WITH caseId, file, victim, [marker IN coalesce(file.markers, []) WHERE marker IN ['DOMESTIC_ABUSE', 'HATE_CRIME',
    'TERRORISM', 'SEXUAL_OFFENCE', 'TRAFFICKING_OR_SLAVERY', 'ATTEMPTED_MURDER', 'GRIEVOUS_HARM_INTENT',
    'KIDNAP_OR_FALSE_IMPRISONMENT', 'STALKING', 'ARSON_ENDANGERING_LIFE']]
  + [marker IN coalesce(part.markers, []) WHERE marker IN ['PERSISTENTLY_TARGETED', 'UNDER_18', 'MENTAL_DISORDER',
    'IMPAIRED_FUNCTIONING', 'PHYSICAL_DISABILITY', 'INTIMIDATED']]
  + CASE WHEN file.offenceGroup = 'SEXUAL' THEN ['SEXUAL_OFFENCE'] ELSE [] END
  + CASE WHEN part.ageAtOffence < 18 THEN ['UNDER_18'] ELSE [] END
  + CASE WHEN part.role = 'BEREAVED_RELATIVE' THEN ['BEREAVED'] ELSE [] END AS recorded,
  COLLECT {
    MATCH (file)<-[:IN]-(event:Event {kind: 'WITNESS_INTIMIDATION'})
    WHERE coalesce(event.occurredAt < $until, true) AND (NOT EXISTS { (event)-[:CONCERNS]->(:Victim) } OR EXISTS {
      MATCH (event)-[:CONCERNS]->(named:Victim)-[role:VICTIM_IN]->(file)
      WHERE named = victim OR victim.id IN role.actsForIds
    })
    RETURN event ORDER BY event.occurredAt
  } AS intimidations
WITH *, recorded + CASE intimidations WHEN [] THEN [] ELSE ['INTIMIDATED'] END AS grounds
WHERE grounds <> []
OPTIONAL MATCH (file)<-[:IN]-(event:Event)
WHERE event.occurredAt < $until
WITH caseId, victim, recorded, intimidations, grounds, min(event.occurredAt) AS opened
RETURN
  caseId, caseId + ':' + victim.id AS key, victim.id AS victimId, null AS fromId, victim.id AS toId,
  CASE recorded WHEN [] THEN intimidations[0].occurredAt ELSE opened END AS at,
  'The case shows ' + reduce(list = grounds[0], ground IN tail(grounds) |
    list + CASE WHEN list CONTAINS ground THEN '' ELSE ', ' + ground END) + ' for ' + victim.id
    + ', and no agency recorded Enhanced Rights.' AS detail
