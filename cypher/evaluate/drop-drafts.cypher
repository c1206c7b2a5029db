// title: Drop some of the drafts that an evaluation left that broke off
// parameter: limit integer; drafts at most
MATCH (draft:ObligationDraft|BreakdownDraft|FindingDraft|WatchDraft)
WITH draft
LIMIT $limit
DETACH DELETE draft
