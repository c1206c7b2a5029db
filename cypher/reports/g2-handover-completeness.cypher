// title: G2 Handover completeness
// question: Do the fields that the receiver needs travel with the file for a charging decision (H09), the handover to the Witness
//   Care Unit (H13) and the referral to the Victim Contact Scheme (H20)?
// grain: one row per handover and field that its duty requires
// unit: packets: the messages that did the handover, in time or late
// source: the register of handovers; packets of the messages that discharged its duties
// needs: messages.packet
// parameter: registers list = null; the handovers by their register numbers; empty: H09, H13 and H20
// parameter: from date = null; only packets sent on or after this day
// parameter: to date = null; only packets sent on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: register key; number in the register of handovers
// column: duty key; duty of the catalogue that carries the number
// column: title text; what the duty asks
// column: field key; field that the duty requires
// column: packets count; messages that did the handover, each counted once for each duty
// column: base count; packets of which it is known what travelled
// column: present count; the field was in the packet; whether its value was right is the question of B3
// column: absent count; the field was not in the packet
// column: rate rate of present in base unknown notKnown; present / base
// column: notKnown count; what travelled is not known; in no rate
// column: complete count; packets of the handover with all fields that are required, the same in each of its rows
// column: shareComplete rate of complete in base unknown notKnown; complete / base
// column: fieldsAsked count; fields required of all the known packets of the handover together, the same in each of its rows
// column: fieldsPresent count; those of them that travelled
// column: completeness rate of fieldsPresent in fieldsAsked; the mean share of the required fields that a packet carried
// column: caseIds cases; the cases behind the figure that open names
// sum: packets = base + notKnown
// sum: base = present + absent
// additive: none
// same: packets, base, notKnown by register, duty
// repeats: complete, fieldsAsked, fieldsPresent by register, duty
// population: packets
// chart: heatmap of rate by duty, field
// order: number in the register, duty in the order of the catalogue, then field in the order in which the duty requires it
// disclosive: packets, base, present, absent, notKnown, complete, fieldsAsked, fieldsPresent
MATCH (asked:Duty)
WHERE asked.register IN coalesce($registers, ['H09', 'H13', 'H20'])
MATCH (asked)<-[:OF]-(owed:Obligation)-[:DISCHARGED_BY]->(message:Message), (owed)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE owed.state IN ['MET', 'LATE'] AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  AND ($from IS NULL OR owed.dischargedOn >= $from) AND ($to IS NULL OR owed.dischargedOn <= $to)
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH DISTINCT asked, file, message, [entry IN message.packet | split(entry, '@')[0]] AS fields
WITH asked, file, fields IS NOT NULL AS known, [field IN asked.requires WHERE NOT field IN coalesce(fields, [])] AS missing
WITH asked, collect({fileId: file.id, known: known, missing: missing}) AS packets,
  count(CASE WHEN known THEN 1 END) AS base, count(CASE WHEN known AND missing = [] THEN 1 END) AS complete,
  sum(CASE WHEN known THEN size(asked.requires) ELSE 0 END) AS fieldsAsked,
  sum(CASE WHEN known THEN size(asked.requires) - size(missing) ELSE 0 END) AS fieldsPresent
UNWIND range(0, size(asked.requires) - 1) AS position
UNWIND packets AS packet
WITH asked, position, asked.requires[position] AS field, packet, base, complete, fieldsAsked, fieldsPresent
WITH *, packet.known AND field IN packet.missing AS absent, packet.known AND NOT field IN packet.missing AS present
WITH asked, position, field, base, complete, fieldsAsked, fieldsPresent,
  count(*) AS packets, count(CASE WHEN present THEN 1 END) AS present, count(CASE WHEN absent THEN 1 END) AS absent,
  collect(DISTINCT CASE WHEN {packets: true, base: packet.known, present: present, absent: absent, notKnown: NOT packet.known,
    complete: packet.known AND packet.missing = [], fieldsAsked: packet.known,
    fieldsPresent: packet.known AND size(packet.missing) < size(asked.requires)}[$open] THEN packet.fileId END) AS found
RETURN asked.register AS register, asked.id AS duty, asked.title AS title, field, packets, base, present, absent,
  CASE WHEN base > 0 THEN toFloat(present) / base END AS rate, packets - base AS notKnown,
  complete, CASE WHEN base > 0 THEN toFloat(complete) / base END AS shareComplete,
  fieldsAsked, fieldsPresent, CASE WHEN fieldsAsked > 0 THEN toFloat(fieldsPresent) / fieldsAsked END AS completeness,
  COLLECT { UNWIND found AS id RETURN id ORDER BY id } AS caseIds
ORDER BY register, asked.position, duty, position
