// title: Bring up to the as-of date what the legs of breakdowns cost that are still missed
MATCH (part:Obligation {state: 'MISSED'})<-[leg:LEG]-(breakdown:Breakdown)
WHERE leg.workingDaysLost <> part.workingDaysLate
SET leg.workingDaysLost = part.workingDaysLate
WITH DISTINCT breakdown
MATCH (breakdown)-[leg:LEG]->(:Obligation)
WITH breakdown, sum(leg.workingDaysLost) AS days
WHERE days > 0
MATCH (breakdown)-[leg:LEG]->(:Obligation)
SET leg.shareOfDelay = toFloat(leg.workingDaysLost) / days
