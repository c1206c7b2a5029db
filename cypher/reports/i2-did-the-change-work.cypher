// title: I2 Did the change work?
// question: Were the duties that a change is about kept more often after it began than before, and did the same happen elsewhere?
//   An association, never a cause.
// grain: one row per action and period, in equal windows of full months before and after the month in which it began
// unit: obligations of the action's duties, owed by or owed to an agency where it applies; duties with a number only
// source: actions that have begun, and the duties that they are about
// needs: actions.started_on, actions.agency_ids, actions.duty_ids
// parameter: months integer = 6; the greatest number of months in a window; shorter if fewer full months have passed since the beginning
// parameter: minimumMonths integer = 3; a difference is only given if so many months of each window have anything judged
// parameter: byMonth boolean = false; one row for each month of the windows
// parameter: from date = null; only actions that began on or after this day
// parameter: to date = null; only actions that began on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: action key; the action
// column: title text; what was changed
// column: startedOn text; day from which it was in place
// column: windowMonths text; months in each window; the month of the beginning is in neither
// column: period key; BEFORE or AFTER
// column: month key; ALL, or if asked for the month of the trigger; NONE where nothing arose
// column: obligations count; all that arose in the window
// column: base count; met, late or missed
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: rate rate of met in base unknown cannotTell; kept
// column: beforeBase count; base of the whole window before, the same in each row of the action
// column: beforeMet count; of these, done in time
// column: beforeRate rate of beforeMet in beforeBase; kept before
// column: difference difference of rate from beforeRate; rate of the row less the rate before, without regard to a trend; none before it began, and
//   none if too few months have anything judged
// column: pending count; not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: elsewhereBase count; the same duties in the same window where the action does not apply: met, late or missed
// column: elsewhereMet count; of these, done in time
// column: elsewhereRate rate of elsewhereMet in elsewhereBase; kept elsewhere
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = base + pending + optedOut + notStarted + cannotTell
// sum: base = met + late + missed
// additive: none
// repeats: beforeBase, beforeMet by action
// population: obligations
// chart: bars of rate by action, period
// order: day of the beginning, action, before and after, month
// disclosive: obligations, base, met, late, missed, pending, optedOut, notStarted, cannotTell, elsewhereBase, elsewhereMet,
//   beforeBase, beforeMet
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (action:Action)
WHERE action.raisedOn <= evaluation.asOf AND action.startedOn <= evaluation.asOf
  AND EXISTS { (action)-[:APPLIES_TO]->(:Agency) } AND EXISTS { (action)-[:CONCERNS]->(:Duty) }
  AND ($from IS NULL OR action.startedOn >= $from) AND ($to IS NULL OR action.startedOn <= $to)
WITH action, date.truncate('month', action.startedOn) AS first,
  duration.between(date.truncate('month', action.startedOn), date.truncate('month', evaluation.asOf + duration({days: 1}))).months - 1 AS full
WITH *, CASE WHEN full < 0 THEN 0 WHEN full < $months THEN full ELSE $months END AS window
UNWIND [{name: 'BEFORE', since: first - duration({months: window}), until: first},
  {name: 'AFTER', since: first + duration({months: 1}), until: first + duration({months: window + 1})}] AS period
OPTIONAL CALL (action, period) {
  MATCH (action)-[:CONCERNS]->(duty:Duty)<-[:OF]-(owed:Obligation)-[:ARISES_FROM]->(event:Event)
  WHERE duty.unit IS NOT NULL AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
    AND event.occurredAt >= datetime({datetime: datetime({date: period.since, timezone: 'Europe/London'}), timezone: 'Z'})
    AND event.occurredAt < datetime({datetime: datetime({date: period.until, timezone: 'Europe/London'}), timezone: 'Z'})
  MATCH (owed)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
  WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  WITH substring(toString(date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'}))), 0, 7) AS day, file.id AS id,
    CASE WHEN EXISTS { (owed)-[:OWED_BY|OWED_TO]->(:Agency)<-[:APPLIES_TO]-(action) } THEN ['obligations'] + {MET: ['base', 'met'],
      LATE: ['base', 'late'], MISSED: ['base', 'missed'], PENDING: ['pending'], OPTED_OUT: ['optedOut'], NOT_STARTED: ['notStarted'],
      CANNOT_TELL: ['cannotTell']}[owed.state]
    ELSE coalesce({MET: ['elsewhereBase', 'elsewhereMet'], LATE: ['elsewhereBase'], MISSED: ['elsewhereBase']}[owed.state], []) END AS places
  UNWIND places AS place
  RETURN CASE WHEN $byMonth THEN day ELSE 'ALL' END AS month, count(DISTINCT CASE place WHEN 'base' THEN day END) AS months,
    count(CASE place WHEN 'obligations' THEN 1 END) AS obligations, count(CASE place WHEN 'base' THEN 1 END) AS base,
    count(CASE place WHEN 'met' THEN 1 END) AS met, count(CASE place WHEN 'late' THEN 1 END) AS late,
    count(CASE place WHEN 'missed' THEN 1 END) AS missed, count(CASE place WHEN 'pending' THEN 1 END) AS pending,
    count(CASE place WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE place WHEN 'notStarted' THEN 1 END) AS notStarted,
    count(CASE place WHEN 'cannotTell' THEN 1 END) AS cannotTell, count(CASE place WHEN 'elsewhereBase' THEN 1 END) AS elsewhereBase,
    count(CASE place WHEN 'elsewhereMet' THEN 1 END) AS elsewhereMet,
    collect(DISTINCT CASE place WHEN coalesce({beforeBase: 'base', beforeMet: 'met'}[$open], $open) THEN id END) AS ids
}
WITH action, window, collect({period: period.name, month: coalesce(month, CASE WHEN $byMonth THEN 'NONE' ELSE 'ALL' END),
  months: coalesce(months, 0), obligations: coalesce(obligations, 0), base: coalesce(base, 0), met: coalesce(met, 0),
  late: coalesce(late, 0), missed: coalesce(missed, 0), pending: coalesce(pending, 0), optedOut: coalesce(optedOut, 0),
  notStarted: coalesce(notStarted, 0), cannotTell: coalesce(cannotTell, 0), elsewhereBase: coalesce(elsewhereBase, 0),
  elsewhereMet: coalesce(elsewhereMet, 0), ids: coalesce(ids, [])}) AS rows
WITH *, reduce(sum = {base: 0, met: 0, months: 0, ids: []}, row IN [one IN rows WHERE one.period = 'BEFORE'] |
    {base: sum.base + row.base, met: sum.met + row.met, months: sum.months + row.months, ids: sum.ids + row.ids}) AS before,
  reduce(months = 0, row IN [one IN rows WHERE one.period = 'AFTER'] | months + row.months) AS monthsAfter
UNWIND rows AS row
RETURN
  action.id AS action, action.title AS title, toString(action.startedOn) AS startedOn, toString(window) AS windowMonths,
  row.period AS period, row.month AS month, row.obligations AS obligations, row.base AS base,
  row.met AS met, row.late AS late, row.missed AS missed, CASE WHEN row.base > 0 THEN toFloat(row.met) / row.base END AS rate,
  before.base AS beforeBase, before.met AS beforeMet, CASE WHEN before.base > 0 THEN toFloat(before.met) / before.base END AS beforeRate,
  CASE WHEN row.period = 'AFTER' AND before.months >= $minimumMonths AND monthsAfter >= $minimumMonths AND row.base > 0 AND before.base > 0
    THEN toFloat(row.met) / row.base - toFloat(before.met) / before.base END AS difference,
  row.pending AS pending, row.optedOut AS optedOut, row.notStarted AS notStarted, row.cannotTell AS cannotTell,
  row.elsewhereBase AS elsewhereBase, row.elsewhereMet AS elsewhereMet,
  CASE WHEN row.elsewhereBase > 0 THEN toFloat(row.elsewhereMet) / row.elsewhereBase END AS elsewhereRate,
  COLLECT { UNWIND CASE WHEN $open STARTS WITH 'before' THEN before.ids ELSE row.ids END AS id RETURN DISTINCT id ORDER BY id } AS caseIds
ORDER BY startedOn, action, period DESC, month
