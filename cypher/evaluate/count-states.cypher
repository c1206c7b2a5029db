// title: How many obligations are in each state, from the summaries
MATCH ()-[summary:OWES_SUMMARY]->()
RETURN
  sum(summary.met) AS met, sum(summary.late) AS late, sum(summary.missed) AS missed, sum(summary.pending) AS pending,
  sum(summary.optedOut) AS optedOut, sum(summary.notStarted) AS notStarted, sum(summary.cannotTell) AS cannotTell
