// title: Bring up to the as-of date how many days are lost by findings that still lose some
// parameter: asOf date
MATCH (today:Day {date: $asOf})
MATCH (finding:Finding)
WHERE finding.lostSince IS NOT NULL
UNWIND finding.lostSince AS date
MATCH (since:Day {date: date})
WITH finding, coalesce(finding.daysLostBefore, 0) + sum(today.ordinal - since.ordinal) AS daysLost
WHERE coalesce(finding.daysLost <> daysLost, true)
SET finding.daysLost = daysLost
