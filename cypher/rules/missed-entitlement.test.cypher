// title: Grounds for Enhanced Rights and who recorded them
// as-of: 2026-08-10
// finds: C1:V1; domestic abuse, and the police recorded that there are none
// finds: C2:V2; seventeen at the time
// finds: C4:V4A; this victim was intimidated, not the other one
// finds: C6:V6; recorded for the other case only
// finds: C8:V8; recorded after the as-of date
// finds: C9:V9; a sexual offence by its group
// spares: C3; the support service recorded them, though it withdrew them later
// spares: V4B; the other victim of the case shows no ground
// spares: C5; a ground of the person does not count among the markers of the case
// spares: C7; eighteen at the time
// spares: D6; recorded for this case
// spares: G2; a guardian is entitled to nothing
// spares: C10; the case begins after the as-of date
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1', markers: ['DOMESTIC_ABUSE', 'STALKING']})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c1),
  (pol)-[:HOLDS]->(a1:Assertion {id: 'A1', row: 2, kind: 'ENHANCED_STATUS', value: 'NO', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM', ageAtOffence: 17}]->(c2),
  (g2:Victim {id: 'G2'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V2'], ageAtOffence: 16}]->(c2),
  (c3:Case {id: 'C3', markers: ['HATE_CRIME']})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (vss)-[:HOLDS]->(a3:Assertion {id: 'A3', row: 3, kind: 'ENHANCED_STATUS', value: 'YES', assertedAt: datetime('2026-05-01T09:00Z'), withdrawnAt: datetime('2026-05-02T09:00Z')})-[:ABOUT]->(v3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4a:Victim {id: 'V4A'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4), (v4b:Victim {id: 'V4B'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'WITNESS_INTIMIDATION', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c4), (e4)-[:CONCERNS]->(v4a),
  (c5:Case {id: 'C5', markers: ['MENTAL_DISORDER', 'BEREAVED']})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM', markers: ['STALKING', 'DISCRETION']}]->(c5),
  (e5:Event {id: 'E5', kind: 'WITNESS_INTIMIDATION', occurredAt: datetime('2026-08-11T09:00Z')})-[:IN]->(c5),
  (c6:Case {id: 'C6', markers: ['TERRORISM']})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (d6:Case {id: 'D6', markers: ['TERRORISM']})-[:INVESTIGATED_BY]->(pol), (v6)-[:VICTIM_IN {role: 'VICTIM'}]->(d6),
  (pol)-[:HOLDS]->(a6:Assertion {id: 'A6', row: 4, kind: 'ENHANCED_STATUS', value: 'YES', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v6), (a6)-[:IN]->(d6),
  (c7:Case {id: 'C7', offenceGroup: 'THEFT'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM', ageAtOffence: 18}]->(c7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'BEREAVED_RELATIVE'}]->(c8),
  (pol)-[:HOLDS]->(a8:Assertion {id: 'A8', row: 5, kind: 'ENHANCED_STATUS', value: 'YES', assertedAt: datetime('2026-08-10T23:00Z')})-[:ABOUT]->(v8),
  (c10:Case {id: 'C10', markers: ['TERRORISM']})-[:INVESTIGATED_BY]->(pol), (v10:Victim {id: 'V10'})-[:VICTIM_IN {role: 'VICTIM'}]->(c10),
  (e10:Event {id: 'E10', kind: 'REPORTED', occurredAt: datetime('2026-08-10T23:00Z')})-[:IN]->(c10),
  (c9:Case {id: 'C9', offenceGroup: 'SEXUAL'})-[:INVESTIGATED_BY]->(pol), (v9:Victim {id: 'V9'})-[:VICTIM_IN {role: 'VICTIM', markers: ['INTIMIDATED']}]->(c9)
