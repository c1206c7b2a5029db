MATCH (breakdown:Breakdown)-[:ROOT]->(root:Obligation)
MATCH (breakdown)-[leg:LEG]->(part:Obligation)
WITH breakdown, root, leg, part ORDER BY leg.position
WITH breakdown, root, collect(part.id + ' ' + toString(leg.workingDaysLost)) AS legs
RETURN
  breakdown.id AS obligation, root.id AS root,
  reduce(text = head(legs), leg IN tail(legs) | text + '; ' + leg) AS legs
ORDER BY obligation
