// title: How many cases there are, and how much is derived of them
RETURN
  COUNT { (:Case) } AS cases,
  COUNT { (:Obligation) } AS obligations,
  COUNT { (:Breakdown) } AS breakdowns,
  COUNT { (:Finding) } AS findings
