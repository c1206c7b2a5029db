// title: Handovers that carried old and current values
// as-of: 2026-08-10
// finds: M1:SAFE_CONTACT; the number of 1 June travelled, the police had held another since 3 June
// finds: M1:RISK; nothing was on record on 1 June
// finds: M5:NEEDS; the only victim of the case, whom the message need not name
// finds: M8:RISK; the guardian stands for the child
// spares: M2; recorded again on a later day, with the same value in another order
// spares: M3; the newer value was recorded on the very day
// spares: M4; the newer value is on record with another agency only
// spares: M6; two victims in the case, and the message names none
// spares: M7; the newer value was withdrawn before the message left
// spares: M9; bounced
// spares: M10; the value carries no day
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (c:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c), (w:Victim {id: 'W1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c),
  (g:Victim {id: 'G1'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['W1']}]->(c),
  (pol)-[:HOLDS]->(a1:Assertion {id: 'A1', row: 2, kind: 'SAFE_CONTACT', value: 't1', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(a2:Assertion {id: 'A2', row: 3, kind: 'SAFE_CONTACT', value: 't2', assertedAt: datetime('2026-06-02T23:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(a3:Assertion {id: 'A3', row: 4, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(a4:Assertion {id: 'A4', row: 5, kind: 'NEEDS', value: 'SAFETY;TRANSPORT', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(a5:Assertion {id: 'A5', row: 6, kind: 'NEEDS', value: 'TRANSPORT;SAFETY', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v),
  (wcu)-[:HOLDS]->(a6:Assertion {id: 'A6', row: 7, kind: 'CHANNEL_PREFERENCE', value: 'EMAIL', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(a7:Assertion {id: 'A7', row: 8, kind: 'CHANNEL_PREFERENCE', value: 'PHONE', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(a8:Assertion {id: 'A8', row: 9, kind: 'VPS', value: 'OFFERED', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(a9:Assertion {id: 'A9', row: 10, kind: 'VPS', value: 'MADE', assertedAt: datetime('2026-06-03T09:00Z'), withdrawnAt: datetime('2026-06-04T09:00Z')})-[:ABOUT]->(v),
  (pol)-[:HOLDS]->(b1:Assertion {id: 'B1', row: 11, kind: 'RISK', value: 'STANDARD', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(w),
  (pol)-[:HOLDS]->(b2:Assertion {id: 'B2', row: 12, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(w),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['SAFE_CONTACT@2026-06-02', 'RISK@2026-06-01', 'VPS']})-[:SENT_TO]->(wcu), (m1)-[:IN]->(c), (m1)-[:CONCERNS]->(v),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['NEEDS@2026-06-01']})-[:SENT_TO]->(wcu), (m2)-[:IN]->(c), (m2)-[:CONCERNS]->(v),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['SAFE_CONTACT@2026-06-03', 'RISK@2026-06-03']})-[:SENT_TO]->(wcu), (m3)-[:IN]->(c), (m3)-[:CONCERNS]->(v),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['CHANNEL_PREFERENCE@2026-06-01']})-[:SENT_TO]->(wcu), (m4)-[:IN]->(c), (m4)-[:CONCERNS]->(v),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['SAFE_CONTACT@2026-06-01', 'RISK@2026-06-01']})-[:SENT_TO]->(wcu), (m6)-[:IN]->(c),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['VPS@2026-06-01']})-[:SENT_TO]->(wcu), (m7)-[:IN]->(c), (m7)-[:CONCERNS]->(v),
  (pol)-[:SENT]->(m8:Message {id: 'M8', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['RISK@2026-06-01']})-[:SENT_TO]->(wcu), (m8)-[:IN]->(c), (m8)-[:CONCERNS]->(g),
  (pol)-[:SENT]->(m9:Message {id: 'M9', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['RISK@2026-06-01'], status: 'BOUNCED'})-[:SENT_TO]->(wcu), (m9)-[:IN]->(c), (m9)-[:CONCERNS]->(v),
  (pol)-[:SENT]->(m10:Message {id: 'M10', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['RISK', 'SAFE_CONTACT']})-[:SENT_TO]->(wcu), (m10)-[:IN]->(c), (m10)-[:CONCERNS]->(v),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (pol)-[:HOLDS]->(a51:Assertion {id: 'A51', row: 13, kind: 'NEEDS', value: 'SAFETY', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v5), (a51)-[:IN]->(c5),
  (pol)-[:HOLDS]->(a52:Assertion {id: 'A52', row: 14, kind: 'NEEDS', value: 'SAFETY;ADVISER', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v5),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-05T09:00Z'), packet: ['NEEDS@2026-06-02']})-[:SENT_TO]->(wcu), (m5)-[:IN]->(c5)
