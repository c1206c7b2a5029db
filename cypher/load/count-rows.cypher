// title: How many rows of each table are stored
RETURN
  COUNT { (:Agency) } AS agencies,
  COUNT { (:Officer) } AS officers,
  COUNT { (:Victim) } AS victims,
  COUNT { (:Case) } AS cases,
  COUNT { (:Assignment) } AS assignments,
  COUNT { (:Event) } AS events,
  COUNT { (:Message) } AS messages,
  COUNT { (:Assertion) } AS assertions,
  COUNT { (:Referral) } AS referrals,
  COUNT { (:Action) } AS actions,
  COUNT { (:Survey) } AS surveys,
  COUNT { (:Complaint) } AS complaints,
  COUNT { ()-[:SERVES]->() } AS serves,
  COUNT { ()-[:POSTED_TO]->() } AS postings,
  COUNT { ()-[:VICTIM_IN]->() } AS case_victims
