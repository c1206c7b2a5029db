// title: How many obligations are in each state, from the totals
MATCH ()-[total:OWES_TOTAL]->()
RETURN
  sum(total.met) AS met, sum(total.late) AS late, sum(total.missed) AS missed, sum(total.pending) AS pending,
  sum(total.optedOut) AS optedOut, sum(total.notStarted) AS notStarted, sum(total.cannotTell) AS cannotTell
