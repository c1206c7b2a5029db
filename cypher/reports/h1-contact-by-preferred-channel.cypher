// title: H1 Contact by preferred channel
// question: Are victims reached on the channel that they asked for, and did whoever wrote know of the wish?
// grain: one row per channel that the victim prefers
// unit: messages from an agency to one victim that did not bounce; one to a guardian counts for each victim that person acts for
// source: messages and the records of the preferred channel
// needs: messages.channel, assertions
// parameter: from date = null; only what was sent on or after this day
// parameter: to date = null; only what was sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood at the end of the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: preference key; the latest channel that any agency had on record as preferred when the message was sent; NOT_KNOWN if none had,
//   or if it is not known when it was sent
// column: messages count; all of them, whatever the channel
// column: phone count; by telephone
// column: voicemail count; left as a recording, which is not the same as the telephone
// column: text count; by text message
// column: email count; by email
// column: letter count; by letter
// column: inPerson count; face to face
// column: video count; over a video link
// column: portal count; on a portal
// column: thirdParty count; through another person
// column: otherChannel count; on a channel meant for agencies: an interface, secure email or a form
// column: notRecorded count; channel not recorded; in no rate
// column: noPreference count; on a known channel, but no preference is known; in no rate
// column: base count; both the preference and the channel are known
// column: matched count; sent on the preferred channel itself
// column: notMatched count; sent on another channel
// column: rate rate of matched in base; the match rate
// column: knownBase count; of the base, those whose sender had this preference on its own record
// column: knownMatched count; of these, sent on the preferred channel
// column: knownRate rate of knownMatched in knownBase; the match rate where the sender knew of the wish
// column: caseIds cases; the cases behind the figure that open names
// sum: messages = phone + voicemail + text + email + letter + inPerson + video + portal + thirdParty + otherChannel + notRecorded
// sum: messages = base + notRecorded + noPreference
// sum: base = matched + notMatched
// additive: messages, phone, voicemail, text, email, letter, inPerson, video, portal, thirdParty, otherChannel, notRecorded, noPreference,
//   base, matched, notMatched, knownBase, knownMatched
// population: messages
// chart: bars of rate by preference
// order: preference, by code
// disclosive: messages, phone, voicemail, text, email, letter, inPerson, video, portal, thirdParty, otherChannel, notRecorded,
//   noPreference, base, matched, notMatched, knownBase, knownMatched
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)<-[part:VICTIM_IN]-(victim:Victim)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR $entitlement = CASE WHEN EXISTS {
    MATCH (victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH holder, head(collect(status)) AS status
    WHERE status.value = 'YES' AND coalesce(status.withdrawnAt >= end, true)
    RETURN status
  } THEN 'ENHANCED' ELSE 'STANDARD' END)
WITH file, victim, end, COLLECT {
  MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'CHANNEL_PREFERENCE'})<-[:HOLDS]-(holder:Agency)
  WHERE NOT EXISTS { (record)-[:IN]->(other:Case) WHERE other <> file }
  RETURN record {.row, .value, .assertedAt, .withdrawnAt, holder: holder.id} ORDER BY record.assertedAt, record.id DESC
} AS records
MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
WHERE coalesce(message.status <> 'BOUNCED', true) AND coalesce(coalesce(message.sentAt, message.receivedAt) < end, true)
  AND ($from IS NULL
    OR message.sentAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL
    OR message.sentAt < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
MATCH (message)-[:COUNTS_FROM]->(sender:Agency)
WITH file.id AS id, sender.id AS senderId, message.channel AS channel, [one IN records
  WHERE one.assertedAt <= message.sentAt AND coalesce(one.withdrawnAt > message.sentAt, true) AND none(next IN records
    WHERE next.holder = one.holder AND next.assertedAt <= message.sentAt
      AND (one.assertedAt < next.assertedAt OR one.assertedAt = next.assertedAt AND one.row < next.row))] AS held
WITH last(held).value AS wish, channel, any(one IN held WHERE one.holder = senderId AND one.value = last(held).value) AS known,
  count(*) AS number, collect(DISTINCT CASE WHEN $open IS NOT NULL THEN id END) AS ids
WITH coalesce(wish, 'NOT_KNOWN') AS preference, number, ids, ['messages'] + CASE WHEN channel IS NULL THEN ['notRecorded'] ELSE
  [coalesce({PHONE: 'phone', VOICEMAIL: 'voicemail', TEXT: 'text', EMAIL: 'email', LETTER: 'letter', IN_PERSON: 'inPerson',
    VIDEO: 'video', PORTAL: 'portal', THIRD_PARTY: 'thirdParty'}[channel], 'otherChannel')] + CASE WHEN wish IS NULL THEN ['noPreference']
  ELSE ['base', CASE WHEN channel = wish THEN 'matched' ELSE 'notMatched' END] + CASE WHEN NOT known THEN []
  WHEN channel = wish THEN ['knownBase', 'knownMatched'] ELSE ['knownBase'] END END END AS places
WITH preference, collect(CASE WHEN $open IN places THEN ids END) AS opened,
  sum(CASE WHEN 'messages' IN places THEN number END) AS messages, sum(CASE WHEN 'phone' IN places THEN number END) AS phone,
  sum(CASE WHEN 'voicemail' IN places THEN number END) AS voicemail, sum(CASE WHEN 'text' IN places THEN number END) AS text,
  sum(CASE WHEN 'email' IN places THEN number END) AS email, sum(CASE WHEN 'letter' IN places THEN number END) AS letter,
  sum(CASE WHEN 'inPerson' IN places THEN number END) AS inPerson, sum(CASE WHEN 'video' IN places THEN number END) AS video,
  sum(CASE WHEN 'portal' IN places THEN number END) AS portal, sum(CASE WHEN 'thirdParty' IN places THEN number END) AS thirdParty,
  sum(CASE WHEN 'otherChannel' IN places THEN number END) AS otherChannel, sum(CASE WHEN 'notRecorded' IN places THEN number END) AS notRecorded,
  sum(CASE WHEN 'noPreference' IN places THEN number END) AS noPreference, sum(CASE WHEN 'base' IN places THEN number END) AS base,
  sum(CASE WHEN 'matched' IN places THEN number END) AS matched, sum(CASE WHEN 'notMatched' IN places THEN number END) AS notMatched,
  sum(CASE WHEN 'knownBase' IN places THEN number END) AS knownBase, sum(CASE WHEN 'knownMatched' IN places THEN number END) AS knownMatched
RETURN
  preference, messages, phone, voicemail, text, email, letter, inPerson, video, portal, thirdParty, otherChannel, notRecorded,
  noPreference, base, matched, notMatched, CASE WHEN base > 0 THEN toFloat(matched) / base END AS rate,
  knownBase, knownMatched, CASE WHEN knownBase > 0 THEN toFloat(knownMatched) / knownBase END AS knownRate,
  COLLECT { UNWIND opened AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS caseIds
ORDER BY preference
