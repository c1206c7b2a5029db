// title: C1 Compliance by duty, standard and Enhanced victims
// question: Which duties are kept, and are they kept for those with Enhanced Rights?
// grain: one row per duty and entitlement on the day the clock started
// unit: obligations; durations in working days
// source: Victims' Code duties and the register of handovers, judged on the clock of each
// parameter: dutyIds list = null; only these duties
// column: duty key; duty of the catalogue
// column: title text; what the duty asks
// column: entitlement key; STANDARD, ENHANCED, or NOT_KNOWN where no clock has started
// column: limit text; the number that applied; empty for a duty without a number
// column: obligations count; all that arose; the sum of the seven states
// column: met count; done in time; without a number: done
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: rate rate; met / (met + late + missed); duties with a number only
// column: shareDone rate; met / (met + pending); duties without a number only
// column: pending count; not done and not yet due, or not done where no number applies; in no rate with a number
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: medianWorkingDays duration; from the clock's start until done, of those done
// column: p90WorkingDays duration; nine in ten of those done took at most so long
// order: duty in the order of the catalogue, then entitlement
// disclosive: met, late, missed, pending, optedOut, notStarted, cannotTell
MATCH (asked:Duty)<-[:OF]-(obligation:Obligation)
WHERE $dutyIds IS NULL OR asked.id IN $dutyIds
OPTIONAL MATCH (started:Day {date: obligation.startedOn})
OPTIONAL MATCH (done:Day {date: obligation.dischargedOn})
WITH
  asked, obligation.state AS state, asked.unit IS NOT NULL AS numbered,
  CASE obligation.enhanced WHEN true THEN 'ENHANCED' WHEN false THEN 'STANDARD' ELSE 'NOT_KNOWN' END AS entitlement,
  CASE WHEN done.ordinal < started.ordinal THEN 0 ELSE done.ordinal - started.ordinal END AS days
WITH
  asked, numbered, entitlement, count(state) AS obligations,
  count(CASE state WHEN 'MET' THEN 1 END) AS met,
  count(CASE state WHEN 'LATE' THEN 1 END) AS late,
  count(CASE state WHEN 'MISSED' THEN 1 END) AS missed,
  count(CASE state WHEN 'PENDING' THEN 1 END) AS pending,
  count(CASE state WHEN 'OPTED_OUT' THEN 1 END) AS optedOut,
  count(CASE state WHEN 'NOT_STARTED' THEN 1 END) AS notStarted,
  count(CASE state WHEN 'CANNOT_TELL' THEN 1 END) AS cannotTell,
  percentileDisc(days, 0.5) AS medianWorkingDays, percentileDisc(days, 0.9) AS p90WorkingDays
RETURN
  asked.id AS duty, asked.title AS title, entitlement,
  CASE entitlement WHEN 'ENHANCED' THEN asked.enhancedLimit WHEN 'STANDARD' THEN asked.standardLimit END
    + ' ' + asked.unit AS limit,
  obligations, met, late, missed,
  CASE WHEN numbered AND met + late + missed > 0 THEN toFloat(met) / (met + late + missed) END AS rate,
  CASE WHEN NOT numbered AND met + pending > 0 THEN toFloat(met) / (met + pending) END AS shareDone,
  pending, optedOut, notStarted, cannotTell, medianWorkingDays, p90WorkingDays
ORDER BY asked.position, entitlement
