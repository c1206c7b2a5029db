// title: C9 Weekend and holiday effect
// question: Are duties broken more often when what gives rise to them falls on a weekend, on a bank holiday or just before one? The
//   middle of the week (Tuesday to Thursday, without those days) stands beside each row; a difference is an association, no cause.
// grain: one row per kind of day of the trigger event and right
// unit: obligations of duties with a number
// source: Victims' Code duties and the register of handovers, each judged on its own clock; days in Europe/London, bank holidays of
//   England and Wales
// parameter: from date = null; only what was triggered on or after this day
// parameter: to date = null; only what was triggered on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: right key; right of the Victims' Code, R1 to R12, or HANDOVER for the register of handovers
// column: triggerDay key; MONDAY to SUNDAY; BEFORE_HOLIDAY for a working day with a bank holiday before the next working day;
//   BANK_HOLIDAY; NOT_KNOWN for an event without a time
// column: base count; met, late or missed
// column: met count; done in time
// column: notMet count; late or missed: the breaches
// column: rate rate of notMet in base unknown cannotTell; share not kept
// column: midweekBase count; base of the same right in the middle of the week, the same in each of its rows
// column: midweekNotMet count; breaches of the same right in the middle of the week
// column: midweekRate rate of midweekNotMet in midweekBase; share not kept in the middle of the week, to compare with
// column: difference difference of rate from midweekRate; how much more is not kept than in the middle of the week, whose
//   own days have none
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + notMet
// additive: base, met, notMet, pending, optedOut, notStarted, cannotTell
// repeats: midweekBase, midweekNotMet by right
// population: obligations
// chart: bars of rate by triggerDay, right
// order: right by number, handovers last; then Monday to Sunday, before a holiday, holiday, not known
// disclosive: base, met, notMet, midweekBase, midweekNotMet, pending, optedOut, notStarted, cannotTell
MATCH (asked:Duty)
WHERE asked.unit IS NOT NULL
MATCH (asked)<-[:OF]-(owed:Obligation)-[:ARISES_FROM]->(event:Event)
WHERE coalesce(owed.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
  AND ($from IS NULL OR event.occurredAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR event.occurredAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
MATCH (owed)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
WITH
  asked, owed.state AS state,
  CASE WHEN event.occurredAt IS NOT NULL THEN date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})) END AS date,
  count(*) AS number, collect(CASE WHEN $open IS NOT NULL THEN file.id END) AS ids
WITH *, head([(asked)-[:UNDER]->(one:Right) | toInteger(one.id)]) AS rightNumber
OPTIONAL MATCH (day:Day {date: date})
WITH *, CASE
  WHEN day IS NULL THEN 'NOT_KNOWN'
  WHEN day.holiday IS NOT NULL THEN 'BANK_HOLIDAY'
  WHEN day.working AND EXISTS { (next:Day {ordinal: day.ordinal}) WHERE next.holiday IS NOT NULL } THEN 'BEFORE_HOLIDAY'
  ELSE ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'][day.date.dayOfWeek - 1]
END AS triggerDay
WITH rightNumber, triggerDay,
  sum(CASE state WHEN 'MET' THEN number ELSE 0 END) AS met,
  sum(CASE WHEN state IN ['LATE', 'MISSED'] THEN number ELSE 0 END) AS notMet,
  sum(CASE state WHEN 'PENDING' THEN number ELSE 0 END) AS pending,
  sum(CASE state WHEN 'OPTED_OUT' THEN number ELSE 0 END) AS optedOut,
  sum(CASE state WHEN 'NOT_STARTED' THEN number ELSE 0 END) AS notStarted,
  sum(CASE state WHEN 'CANNOT_TELL' THEN number ELSE 0 END) AS cannotTell,
  collect(CASE WHEN {met: state = 'MET', notMet: state IN ['LATE', 'MISSED'], base: state IN ['MET', 'LATE', 'MISSED'],
    midweekNotMet: state IN ['LATE', 'MISSED'], midweekBase: state IN ['MET', 'LATE', 'MISSED'],
    pending: state = 'PENDING', optedOut: state = 'OPTED_OUT', notStarted: state = 'NOT_STARTED', cannotTell: state = 'CANNOT_TELL'
  }[$open] THEN ids END) AS idLists
WITH *, met + notMet AS base, triggerDay IN ['TUESDAY', 'WEDNESDAY', 'THURSDAY'] AS midweek
WITH rightNumber, collect({
  triggerDay: triggerDay, midweek: midweek, base: base, met: met, notMet: notMet, pending: pending, optedOut: optedOut, notStarted: notStarted,
  cannotTell: cannotTell, idLists: idLists
}) AS days,
  sum(CASE WHEN midweek THEN base ELSE 0 END) AS midweekBase,
  sum(CASE WHEN midweek THEN notMet ELSE 0 END) AS midweekNotMet
UNWIND days AS day
RETURN
  coalesce('R' + rightNumber, 'HANDOVER') AS right, day.triggerDay AS triggerDay, day.base AS base, day.met AS met,
  day.notMet AS notMet, CASE WHEN day.base > 0 THEN toFloat(day.notMet) / day.base END AS rate, midweekBase, midweekNotMet,
  CASE WHEN midweekBase > 0 THEN toFloat(midweekNotMet) / midweekBase END AS midweekRate,
  CASE WHEN NOT day.midweek AND day.base > 0 AND midweekBase > 0
    THEN toFloat(day.notMet) / day.base - toFloat(midweekNotMet) / midweekBase END AS difference,
  day.pending AS pending, day.optedOut AS optedOut, day.notStarted AS notStarted, day.cannotTell AS cannotTell,
  COLLECT {
    UNWIND days AS one
    WITH one WHERE CASE WHEN $open STARTS WITH 'midweek' THEN one.midweek ELSE one = day END
    UNWIND one.idLists AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id
  } AS caseIds
ORDER BY rightNumber, head([i IN range(0, 6) WHERE triggerDay STARTS WITH ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'][i] | i]),
  triggerDay = 'NOT_KNOWN', triggerDay DESC
