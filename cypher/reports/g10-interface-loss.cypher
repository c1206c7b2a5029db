// title: G10 Interface loss
// question: What is lost where one system passes messages to another? The loss is a lower bound: what was lost before it was logged
//   left no row and cannot be counted.
// grain: one row per pair of systems
// unit: messages; fields about the victim: the victim packet, missing victim evidence, views, conditions asked for and consent
// source: messages with a known way through the systems; their status, time of receipt, packet and dropped fields
// needs: messages.via, messages.status, messages.dropped
// parameter: from date = null; only messages sent on or after this day
// parameter: to date = null; only messages sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: whether some agency holds the victim as entitled on the as-of date;
//   of a message that names no victim, some victim of the case
// parameter: open string = null; the count column whose cases are asked for
// column: fromSystem key; system that sent
// column: toSystem key; system to which it went
// column: sent count; messages sent
// column: base count; messages of which it is known whether they arrived
// column: arrived count; arrived and were kept
// column: rejected count; arrived and were returned or refused
// column: lost count; bounced: did not arrive
// column: lossRate rate of lost in base unknown notKnown; lost / base
// column: notKnown count; whether they arrived is not known; in no rate
// column: exceptions count; messages from which fields were dropped on the way
// column: fieldsSent count; fields about the victim that were put in, of the messages that arrived and whose packet is known
// column: fieldsLost count; those of them that did not arrive
// column: fieldLossRate rate of fieldsLost in fieldsSent; fieldsLost / fieldsSent
// column: packetNotKnown count; messages that arrived and of which it is not known what travelled; their fields are not counted
// column: caseIds cases; the cases behind the figure that open names
// sum: sent = base + notKnown
// sum: base = arrived + rejected + lost
// additive: sent, base, arrived, rejected, lost, notKnown, exceptions, fieldsSent, fieldsLost, packetNotKnown
// population: messages
// chart: sankey of sent by fromSystem, toSystem
// order: the system that sent, then the one to which it went
// disclosive: sent, base, arrived, rejected, lost, notKnown, exceptions, fieldsSent, fieldsLost, packetNotKnown
MATCH (evaluation:Evaluation {id: 'current'})
WITH [day IN [$from, $to + duration({days: 1}), evaluation.asOf + duration({days: 1})] | CASE WHEN day IS NOT NULL
  THEN datetime({datetime: datetime({date: day, timezone: 'Europe/London'}), timezone: 'Z'}) END] AS bounds
MATCH (message:Message)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE message.via CONTAINS '>' AND coalesce(coalesce(message.sentAt, message.receivedAt) < bounds[2], true)
  AND ($from IS NULL OR message.sentAt >= bounds[0]) AND ($to IS NULL OR message.sentAt < bounds[1])
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    UNWIND CASE WHEN $entitlement IS NOT NULL THEN [bounds[2]] END AS end
    MATCH (file)<-[:VICTIM_IN]-(person:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
      AND all(named IN [(message)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])]
        WHERE person.id IN named)
    WITH end, person, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH end, person, holder, collect(record)[0] AS last
    WHERE last.value = 'YES' AND coalesce(last.withdrawnAt >= end, true)
    RETURN last
  })
WITH file, split(message.via, '>') AS systems, ['IDENTITY', 'SAFE_CONTACT', 'UNSAFE_CHANNELS', 'CHANNEL_PREFERENCE', 'LANGUAGE_ACCESS',
    'REPRESENTATIVE', 'ENHANCED_STATUS', 'NEEDS', 'RISK', 'DEPENDANTS', 'SPECIAL_MEASURES', 'VPS', 'VPS_PREFERENCE', 'SUPPORT_SERVICE',
    'CONTACT_PLAN', 'OPT_OUT', 'AVAILABILITY', 'BAIL_CONDITIONS', 'RESTRAINING_ORDER_WISH', 'COMPENSATION', 'TOLD_LOG',
    'VICTIM_ITEM', 'VICTIM_VIEWS', 'CONDITIONS_ASKED', 'CONSENT'] AS victimFields,
  [entry IN message.packet | split(entry, '@')[0]] AS fields, coalesce(message.dropped, []) AS dropped, CASE
    WHEN message.status = 'BOUNCED' THEN 'lost' WHEN message.status IN ['RETURNED', 'REJECTED'] THEN 'rejected'
    WHEN message.status = 'DELIVERED' OR message.receivedAt < bounds[2] THEN 'arrived' ELSE 'notKnown' END AS state
WITH file, systems[0] AS fromSystem, last(systems) AS toSystem, state, state IN ['arrived', 'rejected'] AS came, fields,
  [field IN fields WHERE field IN victimFields] AS kept,
  [field IN dropped WHERE NOT field IN coalesce(fields, [])] AS gone, victimFields
WITH *, came AND fields IS NULL AS packetNotKnown, CASE WHEN came AND fields IS NOT NULL THEN size(kept) ELSE 0 END AS keptNumber,
  CASE WHEN came AND fields IS NOT NULL THEN size([field IN gone WHERE field IN victimFields]) ELSE 0 END AS fieldsLost
WITH fromSystem, toSystem, count(*) AS sent, count(CASE state WHEN 'arrived' THEN 1 END) AS arrived,
  count(CASE state WHEN 'rejected' THEN 1 END) AS rejected, count(CASE state WHEN 'lost' THEN 1 END) AS lost,
  count(CASE state WHEN 'notKnown' THEN 1 END) AS notKnown, count(CASE WHEN gone <> [] THEN 1 END) AS exceptions,
  sum(keptNumber + fieldsLost) AS fieldsSent, sum(fieldsLost) AS fieldsLost, count(CASE WHEN packetNotKnown THEN 1 END) AS packetNotKnown,
  collect(DISTINCT CASE WHEN state = $open OR {sent: true, base: state <> 'notKnown', exceptions: gone <> [], fieldsSent:
    keptNumber + fieldsLost > 0, fieldsLost: fieldsLost > 0, packetNotKnown: packetNotKnown}[$open] THEN file.id END) AS found
WITH *, sent - notKnown AS base
RETURN
  fromSystem, toSystem, sent, base, arrived, rejected, lost, CASE WHEN base > 0 THEN toFloat(lost) / base END AS lossRate, notKnown,
  exceptions, fieldsSent, fieldsLost, CASE WHEN fieldsSent > 0 THEN toFloat(fieldsLost) / fieldsSent END AS fieldLossRate,
  packetNotKnown, COLLECT { UNWIND found AS id RETURN id ORDER BY id } AS caseIds
ORDER BY fromSystem, toSystem
