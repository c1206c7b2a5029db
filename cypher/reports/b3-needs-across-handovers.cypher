// title: B3 What of the victim's packet survives a handover
// question: Do needs, safe contact, risk and the other fields of the victim's packet arrive with a handover, and with the value that
//   the sender held? H26 is no single handover and has no row (see G5), nor have H19, H21 and H25, which tell the victim.
// grain: one row per handover of the register and field of the victim's packet
// unit: packets about one victim; a message that did the duty for two victims counts for each
// source: messages that did a duty of the register of handovers; a field counts where the duty requires it; where no
//   duty of that number does, it counts where the sender held a record of it when the packet was sent
// needs: messages.packet, assertions
// parameter: from date = null; only packets sent on or after this day
// parameter: to date = null; only packets sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock of the duty started
// parameter: open string = null; the count column whose cases are asked for
// column: register key; number in the register of handovers
// column: field key; field of the victim's packet
// column: required text; YES where a duty of that number requires the field; NO where none does, but the sender held a record of it
// column: packets count; packets sent in which the field was to travel
// column: base count; those of which it can be told: unchanged, stale and absent
// column: unchanged count; the field travelled with the value that the sender held
// column: stale count; the field travelled with an older value than the sender held
// column: absent count; the field did not travel
// column: rate rate of unchanged in base unknown cannotTell; share present and unchanged
// column: cannotTell count; undated and notKnown
// column: undated count; the field travelled, but there is no day or no record to compare it with
// column: notKnown count; what travelled is not known
// column: known count; packets of which it is known what travelled
// column: present count; of the known, those in which the field travelled, whatever its value
// column: presentRate rate of present in known unknown notKnown; share present
// column: caseIds cases; the cases behind the figure that open names
// sum: packets = base + cannotTell
// sum: base = unchanged + stale + absent
// sum: cannotTell = undated + notKnown
// sum: packets = known + notKnown
// sum: known = present + absent
// sum: present = unchanged + stale + undated
// additive: none
// population: packets
// chart: heatmap of presentRate by register, field
// order: register, then the fields that are required, then the others, by their code
// disclosive: packets, base, unchanged, stale, absent, cannotTell, undated, notKnown, known, present
MATCH (duty:Duty WHERE duty.register IS NOT NULL AND duty.recipient <> 'VICTIM')
WITH duty, [field IN ['IDENTITY', 'SAFE_CONTACT', 'UNSAFE_CHANNELS', 'CHANNEL_PREFERENCE', 'LANGUAGE_ACCESS', 'REPRESENTATIVE',
  'ENHANCED_STATUS', 'NEEDS', 'RISK', 'DEPENDANTS', 'SPECIAL_MEASURES', 'VPS', 'VPS_PREFERENCE', 'SUPPORT_SERVICE', 'CONTACT_PLAN',
  'OPT_OUT', 'AVAILABILITY', 'BAIL_CONDITIONS', 'RESTRAINING_ORDER_WISH', 'COMPENSATION', 'TOLD_LOG'] WHERE field IN duty.requires] AS requires,
  COLLECT { MATCH (same:Duty {register: duty.register}) UNWIND same.requires AS field RETURN DISTINCT field } AS registered
MATCH (duty)<-[:OF]-(obligation:Obligation)-[:DISCHARGED_BY]->(message:Message)-[:COUNTS_FROM]->(sender:Agency)
WHERE ($entitlement IS NULL OR obligation.enhanced = ($entitlement = 'ENHANCED'))
  AND ($from IS NULL OR message.sentAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR message.sentAt < datetime({datetime: datetime({date: $to + duration({days: 1}),
    timezone: 'Europe/London'}), timezone: 'Z'}))
MATCH (obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH duty, requires, registered, message, sender, file, head([(obligation)-[:CONCERNS]->(owed:Victim) | [owed.id]]) AS owedIds,
  head([(message)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])]) AS namedIds
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND coalesce(victim.id IN coalesce(owedIds, namedIds), true)
WITH file, sender, victim, message, duty, head(collect(requires)) AS requires, head(collect(registered)) AS registered
WITH file, sender, victim, collect({register: duty.register, registered: registered, requires: requires,
  packet: message.packet, at: message.sentAt}) AS sent
WITH file, sent, COLLECT {
  MATCH (victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(sender)
  WHERE all(bound IN [(record)-[:IN]->(other:Case) | other] WHERE bound = file)
  WITH record ORDER BY record.assertedAt DESC, record.row DESC
  WITH record.kind AS kind, collect({value: record.value, at: record.assertedAt, until: record.withdrawnAt,
    day: date(datetime({datetime: record.assertedAt, timezone: 'Europe/London'}))}) AS held RETURN {kind: kind, held: held}
} AS records
UNWIND sent AS one
UNWIND one.requires + [record IN records WHERE NOT record.kind IN one.registered AND last(record.held).at <= one.at | record.kind] AS field
WITH file, one, field, field IN one.requires AS required, [value IN coalesce(head([record IN records WHERE record.kind = field]).held, [])
  WHERE value.at <= one.at] AS held, head([entry IN one.packet WHERE entry = field OR entry STARTS WITH field + '@']) AS entry
WITH *, CASE WHEN coalesce(held[0].until > one.at, true) THEN held[0] END AS now, date(split(entry, '@')[1]) AS day
WITH *, head([record IN held WHERE record.day <= day]) AS then
WITH one.register AS register, field, required, file, CASE
  WHEN one.packet IS NULL THEN 'notKnown'
  WHEN entry IS NULL THEN 'absent'
  WHEN now IS NULL OR day IS NULL AND any(record IN held WHERE record.value <> now.value) THEN 'undated'
  WHEN day IS NULL OR now.day <= day THEN 'unchanged'
  WHEN then IS NULL OR date(datetime({datetime: coalesce(then.until, one.at + duration({days: 1})), timezone: 'Europe/London'})) <= day
    OR any(value IN split(then.value, ';') WHERE NOT value IN split(now.value, ';'))
    OR any(value IN split(now.value, ';') WHERE NOT value IN split(then.value, ';')) THEN 'stale'
  ELSE 'unchanged' END AS state
WITH register, field, required, count(*) AS packets, count(CASE state WHEN 'unchanged' THEN 1 END) AS unchanged,
  count(CASE state WHEN 'stale' THEN 1 END) AS stale, count(CASE state WHEN 'absent' THEN 1 END) AS absent,
  count(CASE state WHEN 'undated' THEN 1 END) AS undated, count(CASE state WHEN 'notKnown' THEN 1 END) AS notKnown,
  collect(DISTINCT CASE WHEN state IN {packets: [state], base: ['unchanged', 'stale', 'absent'], cannotTell: ['undated', 'notKnown'],
    known: ['unchanged', 'stale', 'undated', 'absent'], present: ['unchanged', 'stale', 'undated'], unchanged: ['unchanged'],
    stale: ['stale'], absent: ['absent'], undated: ['undated'], notKnown: ['notKnown']}[$open] THEN file.id END) AS opened
WITH *, unchanged + stale + absent AS base, packets - notKnown AS known
RETURN
  register, field, CASE WHEN required THEN 'YES' ELSE 'NO' END AS required, packets, base, unchanged, stale, absent,
  CASE WHEN base > 0 THEN toFloat(unchanged) / base END AS rate, undated + notKnown AS cannotTell, undated, notKnown,
  known, known - absent AS present, CASE WHEN known > 0 THEN toFloat(known - absent) / known END AS presentRate,
  COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY register, required DESC, field
