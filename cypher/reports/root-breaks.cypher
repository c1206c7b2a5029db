// title: Root breaks, ranked by link
// question: Between whom does communication break first, and what would not have failed had that link held?
// grain: one row per link from who owes to who is owed, and per duty if asked for
// unit: cases, obligations and working days
// source: chains of Victims' Code duties and handovers, walked up to the first broken one
// parameter: byDuty boolean = false; one row for each duty of a link
// parameter: from date = null; only root breaks of what was triggered on or after this day
// parameter: to date = null; only root breaks of what was triggered on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day on which the clock of the root break started
// parameter: open string = null; the count column whose cases are asked for
// column: from key; the agency whose duty broke, or NOBODY where it is nobody's job
// column: to key; the agency that was owed, or VICTIM; NOBODY where none was found
// column: duty key; the duty that broke there, where a row for each is asked for; else ALL
// column: duties text; the duties that broke there
// column: cases count; cases in which the link is a root break
// column: failures count; duties to a victim that were late, missed or not started and have their root here
// column: laterFailures count; broken duties after the root in those chains, which would not have broken had it held
// column: workingDaysLost duration; working days lost at the root itself, up to the as-of date
// column: caseIds cases; the cases behind the figure that open names
// additive: failures
// population: breakdowns
// chart: sankey of failures by from, to
// ranked: cases, laterFailures, failures
// order: cases, later failures, failures and days, the most first; then from, to and duties
// disclosive: cases, failures, laterFailures
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)<-[:IN]-(breakdown:Breakdown)-[:ROOT]->(root:Obligation)-[:OF]->(asked:Duty)
WHERE ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND coalesce(root.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
MATCH (root)-[:ARISES_FROM]->(event:Event)
WHERE ($from IS NULL OR event.occurredAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR event.occurredAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
MATCH (breakdown)-[:LEG]->(leg:Obligation)
MATCH (evaluation:Evaluation {id: 'current'})
OPTIONAL MATCH (root)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (root)-[:OWED_TO]->(owed:Agency)
WITH
  coalesce(bearer.id, 'NOBODY') AS from, CASE asked.recipient WHEN 'VICTIM' THEN 'VICTIM' ELSE coalesce(owed.id, 'NOBODY') END AS to,
  CASE WHEN $byDuty THEN asked.id ELSE 'ALL' END AS duty, evaluation.asOf AS asOf, collect(DISTINCT asked.id) AS dutyIds,
  count(DISTINCT file) AS cases, count(DISTINCT breakdown) AS failures,
  count(DISTINCT CASE WHEN leg <> root THEN leg END) AS laterFailures, collect(DISTINCT root) AS roots,
  collect(DISTINCT CASE WHEN {cases: true, failures: true, laterFailures: leg <> root}[$open] THEN file.id END) AS ids
CALL (roots, asOf) {
  UNWIND roots AS root
  MATCH (due:Day {date: root.dueOn}), (done:Day {date: coalesce(root.dischargedOn, asOf)})
  WHERE root.state IN ['LATE', 'MISSED']
  RETURN sum(done.ordinal - due.ordinal) AS workingDaysLost
}
WITH *, COLLECT { UNWIND dutyIds AS id RETURN id ORDER BY id } AS sorted
RETURN
  from, to, duty, reduce(text = head(sorted), id IN tail(sorted) | text + '; ' + id) AS duties,
  cases, failures, laterFailures, workingDaysLost, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY cases DESC, laterFailures DESC, failures DESC, workingDaysLost DESC, from, to, duties
