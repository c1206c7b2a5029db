// title: Referrals with and without a number
// as-of: 2026-08-10
// finds: R4-REF:E1:V1; two working days passed without a referral
// finds: H17:E3:V3; no number, 29 days after the unit learned that the victim must give evidence
// finds: R4-REF:E5:V5; sent to the service by another support service only
// spares: R4-REF:E2:V2; 10 August is the second working day
// spares: H17:E4:V4; 28 days so far, not more
// spares: H17:E6:V6; the unit has not been told, its clock has not started
// spares: R4-REF:E7:V7; the victim wants no referral
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (cps:Agency {id: 'CPS', kind: 'CPS', name: 'Prosecutor'})-[:SERVES]->(pol),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (wsv:Agency {id: 'WSV', kind: 'WITNESS_SERVICE', name: 'Witness service'})-[:SERVES]->(pol),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol),
  (far:Agency {id: 'FAR', kind: 'SUPPORT_SERVICE', name: 'Support elsewhere'}),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(pol),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'REPORTED', occurredAt: datetime('2026-08-06T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(pol),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM', witness: true}]->(c3),
  (e3:Event {id: 'E3', kind: 'NOT_GUILTY_PLEA', occurredAt: datetime('2026-07-10T09:00Z')})-[:IN]->(c3),
  (cps)-[:SENT]->(m3:Message {id: 'M3', kind: 'WITNESS_LIST', sentAt: datetime('2026-07-11T09:00Z'), receivedAt: datetime('2026-07-12T09:00Z')})-[:SENT_TO]->(wcu),
  (m3)-[:IN]->(c3), (m3)-[:ABOUT]->(e3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM', witness: true}]->(c4),
  (e4:Event {id: 'E4', kind: 'NOT_GUILTY_PLEA', occurredAt: datetime('2026-07-10T09:00Z')})-[:IN]->(c4),
  (cps)-[:SENT]->(m4:Message {id: 'M4', kind: 'WITNESS_LIST', sentAt: datetime('2026-07-11T09:00Z'), receivedAt: datetime('2026-07-12T23:00Z')})-[:SENT_TO]->(wcu),
  (m4)-[:IN]->(c4), (m4)-[:ABOUT]->(e4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (e5:Event {id: 'E5', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c5), (e5)-[:BY]->(pol),
  (far)-[:SENT]->(m5:Message {id: 'M5', kind: 'SUPPORT_REFERRAL', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(vss),
  (m5)-[:IN]->(c5), (m5)-[:ABOUT]->(e5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM', witness: true}]->(c6),
  (e6:Event {id: 'E6', kind: 'NOT_GUILTY_PLEA', occurredAt: datetime('2026-06-10T09:00Z')})-[:IN]->(c6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c7), (e7)-[:BY]->(pol),
  (pol)-[:HOLDS]->(a7:Assertion {id: 'A7', row: 2, kind: 'OPT_OUT', value: 'SUPPORT_REFERRAL', assertedAt: datetime('2026-06-01T08:00Z'), withdrawnAt: datetime('2026-06-02T08:00Z')})-[:ABOUT]->(v7)
