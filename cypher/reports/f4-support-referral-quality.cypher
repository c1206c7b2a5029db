// title: F4 What became of referrals to support
// question: Do referrals to support services reach the victim, and where they do not, what was wrong with them?
// grain: one row per service to which victims were referred
// unit: referrals to general, specialist and witness services; an onward referral is one more
// source: referrals and their outcomes as known on the as-of date
// needs: referrals
// parameter: from date = null; only referrals made on or after this day
// parameter: to date = null; only referrals made on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; the service
// column: name text; name of the service
// column: kind text; kind of agency: SUPPORT_SERVICE, SPECIALIST_SERVICE or WITNESS_SERVICE
// column: referrals count; referrals made
// column: received count; the service has received it, or has acted on it
// column: notReceived count; no receipt and nothing done so far
// column: base count; contacted or lost before contact
// column: contacted count; the service made contact with the victim
// column: lost count; ended as a dead end or as a duplicate before any contact
// column: rate rate of contacted in base; share contacted of those contacted or lost
// column: openOrPassedOn count; neither contacted nor lost: open, or passed on to another service before any contact; in no rate
// column: engaged count; outcome: support given or under way
// column: declined count; outcome: contact made, and the victim chose not to go on
// column: passedOn count; outcome: passed on to another service
// column: duplicate count; outcome: the service already had it
// column: unsafe count; outcome: stopped because contact could put the victim at risk
// column: wrongContact count; outcome: the number or address was wrong
// column: noSafeContact count; outcome: no safe number or address was given
// column: noAccessibleChannel count; outcome: no channel was given that the victim can use
// column: noConsent count; outcome: no consent, or none that could be shown
// column: contactInappropriate count; outcome: contact not appropriate, for instance in a child-protection inquiry
// column: excludedCrime count; outcome: the service does not take this type of crime
// column: refused count; outcome: refused by the service for another reason
// column: noAnswer count; outcome: the victim could not be reached
// column: noOutcome count; no outcome so far
// column: caseIds cases; the cases behind the figure that open names
// sum: referrals = received + notReceived
// sum: base = contacted + lost
// sum: referrals = base + openOrPassedOn
// sum: referrals = engaged + declined + passedOn + duplicate + unsafe + wrongContact + noSafeContact + noAccessibleChannel + noConsent +
//   contactInappropriate + excludedCrime + refused + noAnswer + noOutcome
// additive: referrals, received, notReceived, base, contacted, lost, openOrPassedOn, engaged, declined, passedOn, duplicate, unsafe,
//   wrongContact, noSafeContact, noAccessibleChannel, noConsent, contactInappropriate, excludedCrime, refused, noAnswer, noOutcome
// population: referrals
// chart: funnel of rate by agency
// order: service
// disclosive: referrals, received, notReceived, base, contacted, lost, openOrPassedOn, engaged, declined, passedOn, duplicate, unsafe,
//   wrongContact, noSafeContact, noAccessibleChannel, noConsent, contactInappropriate, excludedCrime, refused, noAnswer, noOutcome
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (service:Agency)<-[:TO]-(referral:Referral)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE service.kind IN ['SUPPORT_SERVICE', 'SPECIALIST_SERVICE', 'WITNESS_SERVICE'] AND referral.madeAt < end
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (referral)-[:OF]->(named:Victim)-[part:VICTIM_IN]->(file)
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE (victim = named OR victim.id IN part.actsForIds) AND record.assertedAt < end
      AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH victim, holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
  })
WITH end, service, referral, file, date(datetime({datetime: referral.madeAt, timezone: 'Europe/London'})) AS day,
  CASE WHEN referral.outcomeAt >= end THEN null ELSE referral.outcome END AS outcome
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
WITH *, coalesce({ENGAGED: 'engaged', COMPLETED: 'engaged', DECLINED_BY_VICTIM: 'declined', PASSED_ON: 'passedOn', DUPLICATE: 'duplicate',
    UNSAFE: 'unsafe', WRONG_CONTACT: 'wrongContact', NO_SAFE_CONTACT: 'noSafeContact', NO_ACCESSIBLE_CHANNEL: 'noAccessibleChannel',
    NO_CONSENT: 'noConsent', CONTACT_INAPPROPRIATE: 'contactInappropriate', EXCLUDED_CRIME: 'excludedCrime',
    REFUSED_BY_SERVICE: 'refused', NO_ANSWER: 'noAnswer'}[outcome], 'noOutcome') AS ending,
  coalesce(referral.firstContactAt < end, false) OR coalesce(outcome IN ['ENGAGED', 'COMPLETED', 'DECLINED_BY_VICTIM'], false) AS met
WITH service, file.id AS id, [ending, 'referrals',
  CASE WHEN met OR outcome IS NOT NULL OR referral.receivedAt < end THEN 'received' ELSE 'notReceived' END]
  + CASE WHEN met THEN ['base', 'contacted'] WHEN ending IN ['passedOn', 'noOutcome'] THEN ['openOrPassedOn'] ELSE ['base', 'lost'] END AS marks
ORDER BY id
WITH service, collect(DISTINCT CASE WHEN $open IN marks THEN id END) AS caseIds,
  count(CASE WHEN 'referrals' IN marks THEN 1 END) AS referrals, count(CASE WHEN 'received' IN marks THEN 1 END) AS received,
  count(CASE WHEN 'notReceived' IN marks THEN 1 END) AS notReceived, count(CASE WHEN 'base' IN marks THEN 1 END) AS base,
  count(CASE WHEN 'contacted' IN marks THEN 1 END) AS contacted, count(CASE WHEN 'lost' IN marks THEN 1 END) AS lost,
  count(CASE WHEN 'openOrPassedOn' IN marks THEN 1 END) AS openOrPassedOn, count(CASE WHEN 'engaged' IN marks THEN 1 END) AS engaged,
  count(CASE WHEN 'declined' IN marks THEN 1 END) AS declined, count(CASE WHEN 'passedOn' IN marks THEN 1 END) AS passedOn,
  count(CASE WHEN 'duplicate' IN marks THEN 1 END) AS duplicate, count(CASE WHEN 'unsafe' IN marks THEN 1 END) AS unsafe,
  count(CASE WHEN 'wrongContact' IN marks THEN 1 END) AS wrongContact, count(CASE WHEN 'noSafeContact' IN marks THEN 1 END) AS noSafeContact,
  count(CASE WHEN 'noAccessibleChannel' IN marks THEN 1 END) AS noAccessibleChannel,
  count(CASE WHEN 'noConsent' IN marks THEN 1 END) AS noConsent,
  count(CASE WHEN 'contactInappropriate' IN marks THEN 1 END) AS contactInappropriate,
  count(CASE WHEN 'excludedCrime' IN marks THEN 1 END) AS excludedCrime, count(CASE WHEN 'refused' IN marks THEN 1 END) AS refused,
  count(CASE WHEN 'noAnswer' IN marks THEN 1 END) AS noAnswer, count(CASE WHEN 'noOutcome' IN marks THEN 1 END) AS noOutcome
RETURN
  service.id AS agency, service.name AS name, service.kind AS kind, referrals, received, notReceived, base, contacted, lost,
  CASE WHEN base > 0 THEN toFloat(contacted) / base END AS rate, openOrPassedOn, engaged, declined, passedOn, duplicate, unsafe,
  wrongContact, noSafeContact, noAccessibleChannel, noConsent, contactInappropriate, excludedCrime, refused, noAnswer, noOutcome, caseIds
ORDER BY agency
