// title: Bring up to the as-of date how late missed obligations are
// parameter: asOf date
MATCH (today:Day {date: $asOf})
MATCH (obligation:Obligation {state: 'MISSED'})
MATCH (due:Day {date: obligation.dueOn})
WITH obligation, today.ordinal - due.ordinal AS workingDays
WHERE obligation.workingDaysLate <> workingDays
SET obligation.workingDaysLate = workingDays
