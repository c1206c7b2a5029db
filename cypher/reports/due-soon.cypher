// title: Next to break: what falls due in the next working days, by owner
// question: What must be said or done in the next working days, and whose work is it?
// grain: one row per obligation that is pending and falls due on the as-of date or in the working days after it
// unit: obligations; time left in working days
// source: Victims' Code duties and the register of handovers, judged on the clock of each
// parameter: workingDays integer = 5; how many working days after the as-of date
// parameter: agencyIds list = null; only what these agencies owe
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// column: agency text; who owes it; empty where it is nobody's job
// column: officer text; who holds the case, or else works on it, for that agency; empty if nobody does
// column: dueOn text; due day
// column: workingDaysLeft duration; working days after the as-of date, up to and including the due day
// column: duty key; duty of the catalogue
// column: title text; what the duty asks
// column: case key; the case
// column: victim key; the victim, or NONE for a duty per case
// column: obligation key; the obligation, for explain
// additive: none
// population: obligations
// chart: none
// order: agency, officer, due day, obligation
// disclosive: case, victim, obligation
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (last:Day {ordinal: today.ordinal + $workingDays})
WITH today, max(last.date) AS until,
  datetime({datetime: datetime({date: today.date + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (owed:Obligation)
USING INDEX owed:Obligation(dueOn)
WHERE owed.dueOn >= today.date AND owed.dueOn <= until AND owed.state = 'PENDING'
MATCH (due:Day {date: owed.dueOn})
MATCH (asked:Duty)<-[:OF]-(owed)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND coalesce(owed.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
OPTIONAL MATCH (owed)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (owed)-[:CONCERNS]->(person:Victim)
WITH owed, bearer, person, asked, file, end, due.ordinal - today.ordinal AS workingDaysLeft
WHERE $agencyIds IS NULL OR bearer.id IN $agencyIds
RETURN
  bearer.id AS agency,
  head(COLLECT {
    MATCH (file)<-[:IN]-(work:Assignment)-[:TAKEN_BY]->(taker:Officer)
    WHERE EXISTS { (work)-[:COUNTS_BY]->(bearer) }
      AND work.startsAt < end AND coalesce(work.endsAt >= end, true)
      AND (person IS NULL OR NOT EXISTS { (work)-[:CONCERNS]->(:Victim) } OR EXISTS {
        MATCH (work)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file)
        WHERE named = person OR person.id IN part.actsForIds
      })
    RETURN taker.id AS id
    ORDER BY coalesce(work.holder, false) DESC, work.startsAt DESC, work.id
    LIMIT 1
  }) AS officer,
  owed.dueOn AS dueOn, workingDaysLeft, asked.id AS duty, asked.title AS title,
  file.id AS case, coalesce(person.id, 'NONE') AS victim, owed.id AS obligation
ORDER BY coalesce(agency, ''), coalesce(officer, ''), dueOn, obligation
