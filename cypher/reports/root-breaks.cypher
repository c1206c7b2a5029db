// title: Root breaks, ranked by link
// question: Between whom does communication break first, and what would not have failed had that link held?
// grain: one row per link from who owes to who is owed, and per duty if asked for
// unit: cases, obligations and working days
// source: chains of Victims' Code duties and handovers, walked up to the first broken one
// parameter: byDuty boolean = false; one row for each duty of a link
// column: from key; the agency whose duty broke; empty where it is nobody's job
// column: to key; the agency that was owed, or VICTIM; empty where nobody was found
// column: duties text; the duties that broke there
// column: cases count; cases in which the link is a root break
// column: failures count; duties to a victim that were late, missed or not started and have their root here
// column: laterFailures count; broken duties after the root in those chains, which would not have broken had it held
// column: workingDaysLost duration; working days lost at the root itself, up to the as-of date
// order: cases, later failures, failures and days, the most first; then from, to and duties
// disclosive: cases, failures, laterFailures
MATCH (file:Case)<-[:IN]-(breakdown:Breakdown)-[:ROOT]->(root:Obligation)-[:OF]->(duty:Duty)
MATCH (breakdown)-[:LEG]->(leg:Obligation)
MATCH (evaluation:Evaluation {id: 'current'})
OPTIONAL MATCH (root)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (root)-[:OWED_TO]->(owed:Agency)
WITH bearer.id AS from, CASE duty.recipient WHEN 'VICTIM' THEN 'VICTIM' ELSE owed.id END AS to,
  CASE WHEN $byDuty THEN duty.id END AS dutyId, evaluation.asOf AS asOf, collect(DISTINCT duty.id) AS dutyIds,
  count(DISTINCT file) AS cases, count(DISTINCT breakdown) AS failures,
  count(DISTINCT CASE WHEN leg <> root THEN leg END) AS laterFailures, collect(DISTINCT root) AS roots
CALL (roots, asOf) {
  UNWIND roots AS root
  MATCH (due:Day {date: root.dueOn}), (done:Day {date: coalesce(root.dischargedOn, asOf)})
  WHERE root.state IN ['LATE', 'MISSED']
  RETURN sum(done.ordinal - due.ordinal) AS workingDaysLost
}
WITH *, COLLECT { UNWIND dutyIds AS id RETURN id ORDER BY id } AS sorted
RETURN
  from, to, reduce(text = head(sorted), id IN tail(sorted) | text + '; ' + id) AS duties,
  cases, failures, laterFailures, workingDaysLost
ORDER BY cases DESC, laterFailures DESC, failures DESC, workingDaysLost DESC, from, to, duties
