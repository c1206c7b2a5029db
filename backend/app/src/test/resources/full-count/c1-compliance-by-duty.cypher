MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (asked:Duty)<-[:OF]-(obligation:Obligation)
OPTIONAL MATCH (started:Day {date: obligation.startedOn})
OPTIONAL MATCH (ended:Day {date: obligation.dischargedOn})
WITH
  asked, obligation.state AS state, asked.unit IS NOT NULL AS numbered,
  CASE obligation.enhanced WHEN true THEN 'ENHANCED' WHEN false THEN 'STANDARD' ELSE 'NOT_KNOWN' END AS entitlement,
  CASE
    WHEN ended IS NOT NULL AND started IS NOT NULL
      THEN {days: CASE WHEN ended.ordinal < started.ordinal THEN 0 ELSE ended.ordinal - started.ordinal END, done: true}
    WHEN started IS NOT NULL AND obligation.state IN ['PENDING', 'MISSED']
      THEN {days: today.ordinal - started.ordinal, done: false}
  END AS took
WITH
  asked, numbered, entitlement, count(state) AS obligations,
  count(CASE WHEN numbered AND state IN ['MET', 'LATE', 'MISSED'] THEN 1 END) AS base,
  count(CASE WHEN numbered AND state = 'MET' THEN 1 END) AS met,
  count(CASE state WHEN 'LATE' THEN 1 END) AS late,
  count(CASE state WHEN 'MISSED' THEN 1 END) AS missed,
  count(CASE WHEN NOT numbered AND state IN ['MET', 'PENDING'] THEN 1 END) AS withoutLimit,
  count(CASE WHEN NOT numbered AND state = 'MET' THEN 1 END) AS done,
  count(CASE WHEN NOT numbered AND state = 'PENDING' THEN 1 END) AS notDone,
  count(CASE WHEN numbered AND state = 'PENDING' THEN 1 END) AS pending,
  count(CASE state WHEN 'OPTED_OUT' THEN 1 END) AS optedOut,
  count(CASE state WHEN 'NOT_STARTED' THEN 1 END) AS notStarted,
  count(CASE state WHEN 'CANNOT_TELL' THEN 1 END) AS cannotTell,
  collect(took) AS times
CALL (times) {
  UNWIND times AS one
  WITH one.days AS days, count(one) AS number, sum(CASE WHEN one.done THEN 1 ELSE 0 END) AS done ORDER BY days
  WITH collect({days: days, all: number, done: done}) AS steps, sum(number) AS number
  WITH reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.all, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
RETURN
  asked.id AS duty, asked.title AS title, coalesce('R' + head([(asked)-[:UNDER]->(one:Right) | one.id]), 'HANDOVER') AS right,
  entitlement,
  CASE entitlement WHEN 'ENHANCED' THEN asked.enhancedLimit WHEN 'STANDARD' THEN asked.standardLimit END + ' ' + asked.unit AS limit,
  obligations, base, met, late, missed, CASE WHEN base > 0 THEN toFloat(met) / base END AS rate,
  withoutLimit, done, notDone, CASE WHEN withoutLimit > 0 THEN toFloat(done) / withoutLimit END AS shareDone,
  pending, optedOut, notStarted, cannotTell, size(times) AS timed, medianWorkingDays, p90WorkingDays, null AS caseIds
ORDER BY asked.position, entitlement
