// title: Victims whom nobody holds
// failure: HOLDER_GAP
// severity: high
// why: The person whom the victim could call has gone, and nobody has taken over.
// do: Name a new single point of contact today, and tell the victim who it is.
// maturity: stable
// needs: assignments
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: workingDays integer = 5; working days within which somebody must take over
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(event:Event)
WHERE event.occurredAt < $until
WITH caseId, file, min(event.occurredAt) AS opened,
  collect(CASE event.kind WHEN 'CASE_CLOSED' THEN event.occurredAt END) AS closes,
  collect(CASE event.kind WHEN 'REOPENED' THEN event.occurredAt END) AS reopenings
MATCH (file)<-[:IN]-(ended:Assignment {holder: true})
WHERE opened <= ended.endsAt AND ended.endsAt < $until AND none(close IN closes WHERE close <= ended.endsAt
  AND none(time IN reopenings WHERE close < time AND time <= ended.endsAt))
MATCH (day:Day {date: date(datetime({datetime: ended.endsAt, timezone: 'Europe/London'}))})
MATCH (last:Day {ordinal: day.ordinal + $workingDays, working: true})
WITH *, datetime({datetime: datetime({date: last.date + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
WHERE none(close IN closes WHERE close < end AND none(time IN reopenings WHERE close < time AND time < end))
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE part.role IN $owedRoles AND (NOT EXISTS { (ended)-[:CONCERNS]->(:Victim) } OR EXISTS {
    MATCH (ended)-[:CONCERNS]->(named:Victim)-[role:VICTIM_IN]->(file)
    WHERE named = victim OR victim.id IN role.actsForIds
  })
  AND NOT EXISTS {
    MATCH (file)<-[:IN]-(next:Assignment {holder: true})
    WHERE next <> ended AND next.startsAt < end AND coalesce(next.endsAt > ended.endsAt, true)
      AND (NOT EXISTS { (next)-[:CONCERNS]->(:Victim) } OR EXISTS {
        MATCH (next)-[:CONCERNS]->(named:Victim)-[role:VICTIM_IN]->(file)
        WHERE named = victim OR victim.id IN role.actsForIds
      })
  }
OPTIONAL MATCH (ended)-[:COUNTS_BY]->(holder:Agency)
RETURN
  caseId, ended.id + ':' + victim.id AS key, victim.id AS victimId, holder.id AS fromId, null AS toId, ended.endsAt AS at,
  'Nobody holds ' + victim.id + ' since ' + toString(day.date) + ', and nobody took over by the end of '
    + toString(last.date) + '.' AS detail,
  [ended.id] AS assignmentIds, last.date + duration({days: 1}) AS foundFrom
