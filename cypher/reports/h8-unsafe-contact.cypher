// title: H8 Unsafe contact
// question: Whose messages to victims went where somebody dangerous may have seen or heard them?
// grain: one row per agency that sent messages to victims
// unit: messages to victims; one to a guardian of two counts once; those that bounced are among them
// source: safety incidents recorded with messages, and messages on a channel that any agency's record called unsafe
// needs: messages.incident, messages.channel, assertions
// parameter: from date = null; only messages sent on or after this day
// parameter: to date = null; only messages sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood at the end of the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; the agency that sent them
// column: name text; its name
// column: messages count; all messages to victims
// column: unsafeAddress count; incident: sent to an address or number known to be unsafe
// column: answeredBySuspect count; incident: the suspect, or somebody close to them, answered or opened it
// column: voicemailLeft count; incident: left where others could hear or read it
// column: incidents count; with one of these three incidents on record
// column: onUnsafeChannel count; not bounced, on a channel that some agency's record called unsafe when it was sent, waived findings left out
// column: unsafe count; with an incident or on an unsafe channel, each message once
// column: rate rate of unsafe in messages; share of messages; a lower bound, because not every incident is recorded
// column: caseIds cases; the cases behind the figure that open names
// sum: incidents = unsafeAddress + answeredBySuspect + voicemailLeft
// additive: messages, unsafeAddress, answeredBySuspect, voicemailLeft, incidents, onUnsafeChannel, unsafe
// population: messages
// chart: funnel of rate by agency
// order: agency
// disclosive: messages, unsafeAddress, answeredBySuspect, voicemailLeft, incidents, onUnsafeChannel, unsafe
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
CALL (file, end) {
  MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
  WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND ($entitlement IS NULL OR $entitlement = CASE WHEN EXISTS {
      MATCH (victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
      WHERE status.assertedAt < end AND NOT EXISTS { (status)-[:IN]->(other:Case) WHERE other <> file }
      WITH holder, status ORDER BY status.assertedAt DESC, status.row DESC
      WITH holder, head(collect(status)) AS status
      WHERE status.value = 'YES' AND coalesce(status.withdrawnAt >= end, true)
      RETURN status
    } THEN 'ENHANCED' ELSE 'STANDARD' END)
  MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE coalesce(coalesce(message.sentAt, message.receivedAt) < end, true)
    AND ($from IS NULL
      OR message.sentAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
    AND ($to IS NULL
      OR message.sentAt < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
  WITH DISTINCT message
  MATCH (message)-[:COUNTS_FROM]->(sender:Agency)
  RETURN sender, message.incident AS incident, EXISTS {
    MATCH (message)<-[:INVOLVES {as: 'MESSAGE'}]-(finding:Finding {failure: 'UNSAFE_CHANNEL'})
    WHERE NOT EXISTS { (finding)-[:WAIVED_BY]->(:Waiver) }
  } AS flagged
}
WITH sender, file.id AS id, incident, flagged
WITH sender.id AS agency, sender.name AS name, count(*) AS messages, count(CASE incident WHEN 'UNSAFE_ADDRESS' THEN 1 END) AS unsafeAddress,
  count(CASE incident WHEN 'ANSWERED_BY_SUSPECT' THEN 1 END) AS answeredBySuspect,
  count(CASE incident WHEN 'VOICEMAIL_LEFT' THEN 1 END) AS voicemailLeft, count(incident) AS incidents,
  count(CASE WHEN flagged THEN 1 END) AS onUnsafeChannel, count(CASE WHEN flagged OR incident IS NOT NULL THEN 1 END) AS unsafe,
  collect(DISTINCT CASE WHEN {messages: true, unsafeAddress: incident = 'UNSAFE_ADDRESS', answeredBySuspect: incident = 'ANSWERED_BY_SUSPECT',
    voicemailLeft: incident = 'VOICEMAIL_LEFT', incidents: incident IS NOT NULL, onUnsafeChannel: flagged,
    unsafe: flagged OR incident IS NOT NULL}[$open] THEN id END) AS ids
RETURN
  agency, name, messages, unsafeAddress, answeredBySuspect, voicemailLeft, incidents, onUnsafeChannel, unsafe,
  toFloat(unsafe) / messages AS rate, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY agency
