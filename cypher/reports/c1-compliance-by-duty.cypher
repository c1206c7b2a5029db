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
MATCH ()-[summary:OWES_SUMMARY]->()
WHERE $dutyIds IS NULL OR summary.dutyId IN $dutyIds
WITH
  summary.dutyId AS dutyId, summary.entitlement AS entitlement, sum(summary.obligations) AS obligations,
  sum(summary.met) AS met, sum(summary.late) AS late, sum(summary.missed) AS missed, sum(summary.pending) AS pending,
  sum(summary.optedOut) AS optedOut, sum(summary.notStarted) AS notStarted, sum(summary.cannotTell) AS cannotTell,
  collect({days: summary.tookDays, counts: summary.tookCounts}) AS took
MATCH (asked:Duty {id: dutyId})
CALL (took) {
  UNWIND took AS part
  UNWIND range(0, size(part.days) - 1) AS i
  WITH part.days[i] AS days, sum(part.counts[i]) AS number ORDER BY days
  WITH collect(days) AS days, collect(number) AS numbers
  WITH days, [i IN range(0, size(numbers) - 1) | reduce(all = 0, number IN numbers[..i + 1] | all + number)] AS upTo
  RETURN
    days[size([one IN upTo WHERE one < 0.5 * last(upTo)])] AS medianWorkingDays,
    days[size([one IN upTo WHERE one < 0.9 * last(upTo)])] AS p90WorkingDays
}
WITH *, asked.unit IS NOT NULL AS numbered
RETURN
  asked.id AS duty, asked.title AS title, entitlement,
  CASE entitlement WHEN 'ENHANCED' THEN asked.enhancedLimit WHEN 'STANDARD' THEN asked.standardLimit END
    + ' ' + asked.unit AS limit,
  obligations, met, late, missed,
  CASE WHEN numbered AND met + late + missed > 0 THEN toFloat(met) / (met + late + missed) END AS rate,
  CASE WHEN NOT numbered AND met + pending > 0 THEN toFloat(met) / (met + pending) END AS shareDone,
  pending, optedOut, notStarted, cannotTell, medianWorkingDays, p90WorkingDays
ORDER BY asked.position, entitlement
