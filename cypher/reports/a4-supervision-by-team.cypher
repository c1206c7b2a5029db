// title: A4 Supervisor's reviews of the contact with the victim, by team
// question: Does somebody look regularly at whether the victims of a team's live cases are kept informed? A review on record
//   says that it took place, not that it was good.
// grain: one row per agency and team that works on live cases on the as-of date
// unit: live cases
// source: events SUPERVISOR_REVIEW by anybody in the case; the team of the one who holds the victim, else of the last who took the
//   case on and still has it, as of the day on which they took it on
// needs: assignments, officers.team or postings.team
// parameter: days integer = 28; calendar days within which a live case should be reviewed, and again
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED on the as-of date; a case is ENHANCED if one of its victims is
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; agency of the team; NOBODY where no work on the case is on record
// column: name text; name of the agency
// column: team key; team or unit; NOT_KNOWN where none is on record
// column: cases count; live cases on the as-of date
// column: pending count; not reviewed yet, and live for no more than the days allowed; in no rate
// column: base count; the cases in which a review was due: onTime, late and never
// column: onTime count; the last review was in the days allowed before the as-of date
// column: late count; reviewed since the case is live, but longer ago
// column: never count; not reviewed since the case is live
// column: rate rate of onTime in base unknown cannotTell; share reviewed in the days allowed
// column: cannotTell count; would be late or never, but a review without a time is on record; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: cases = base + pending + cannotTell
// sum: base = onTime + late + never
// additive: cases, pending, base, onTime, late, never, cannotTell
// population: cases
// chart: funnel of rate by agency, team
// order: agency, then team
// disclosive: cases, pending, base, onTime, late, never, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation.asOf AS asOf,
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[:IN]-(event:Event)
WHERE coalesce(event.occurredAt < end, true)
WITH asOf, end, file, min(event.occurredAt) AS opened,
  collect(CASE event.kind WHEN 'CASE_CLOSED' THEN event.occurredAt END) AS closes,
  collect(CASE event.kind WHEN 'REOPENED' THEN event.occurredAt END) AS reopenings,
  max(CASE event.kind WHEN 'SUPERVISOR_REVIEW' THEN event.occurredAt END) AS reviewed,
  count(CASE WHEN event.kind = 'SUPERVISOR_REVIEW' AND event.occurredAt IS NULL THEN 1 END) AS timeless
WHERE opened IS NOT NULL AND none(close IN closes WHERE none(time IN reopenings WHERE close < time))
  AND ($from IS NULL OR opened >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR opened < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
  AND CASE WHEN $entitlement IS NULL THEN true ELSE ($entitlement = 'ENHANCED') = ('YES' IN COLLECT {
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH victim, holder, head(collect(record)) AS record
    WHERE coalesce(record.withdrawnAt >= end, true)
    RETURN record.value
  }) END
WITH *, reduce(since = opened, time IN reopenings | CASE WHEN since < time AND any(close IN closes WHERE close < time
    AND none(other IN reopenings WHERE close < other AND other < time)) THEN time ELSE since END) AS since
CALL (file, end) {
  OPTIONAL MATCH (file)<-[:IN]-(work:Assignment)-[:COUNTS_BY]->(agency:Agency)
  WHERE work.startsAt < end AND coalesce(work.endsAt >= end, true)
  OPTIONAL MATCH (work)-[:TAKEN_BY]->(taker:Officer)
  WITH agency, work, taker, date(datetime({datetime: coalesce(work.startsAt, end), timezone: 'Europe/London'})) AS day
  ORDER BY coalesce(work.holder, false) DESC, work.startsAt DESC, work.id LIMIT 1
  RETURN agency, CASE WHEN agency IS NOT NULL THEN coalesce(head([(taker)-[posting:POSTED_TO]->(:Agency)
      WHERE posting.validFrom <= day AND coalesce(posting.validTo >= day, true) | posting.team]), taker.team, 'NOT_KNOWN')
    ELSE 'NOT_KNOWN' END AS team
}
WITH file, agency, team, reviewed >= since AS again, coalesce(duration.inDays(date(datetime({datetime: coalesce(reviewed, opened),
  timezone: 'Europe/London'})), asOf).days <= $days AND reviewed IS NOT NULL, false) AS onTime, timeless > 0 AS timeless,
  duration.inDays(date(datetime({datetime: since, timezone: 'Europe/London'})), asOf).days <= $days AS young
WITH *, NOT onTime AND young AS pending, NOT onTime AND NOT young AND timeless AS cannotTell,
  NOT (onTime OR young OR timeless) AND coalesce(again, false) AS late, NOT (onTime OR young OR timeless OR coalesce(again, false)) AS never
WITH coalesce(agency.id, 'NOBODY') AS agency, coalesce(agency.name, 'No work on record') AS name, team, count(*) AS cases,
  count(CASE WHEN pending THEN 1 END) AS pending, count(CASE WHEN onTime THEN 1 END) AS onTime, count(CASE WHEN late THEN 1 END) AS late,
  count(CASE WHEN never THEN 1 END) AS never, count(CASE WHEN cannotTell THEN 1 END) AS cannotTell,
  collect(CASE WHEN {cases: true, pending: pending, base: onTime OR late OR never, onTime: onTime, late: late, never: never,
    cannotTell: cannotTell}[$open] THEN file.id END) AS opened
RETURN agency, name, team, cases, pending, onTime + late + never AS base, onTime, late, never,
  CASE WHEN onTime + late + never > 0 THEN toFloat(onTime) / (onTime + late + never) END AS rate, cannotTell,
  COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY agency, team
