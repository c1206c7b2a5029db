// title: Handovers to the Witness Care Unit that came back
// as-of: 2026-08-10
// finds: M1; came back twice, one working day and then four
// finds: M4; refused by its status alone, a round trip of no days
// finds: M5; came back on 3 August, nothing sent since: five working days
// finds: M9; the second submission shares an event with the third only
// spares: M3; the same event for another victim did not come back
// spares: M6; bounced, so it never reached the unit
// spares: M7; sent back only after the as-of date
// spares: N8; what came back was a question, no handover
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (c:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol),
  (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c),
  (e1:Event {id: 'E1', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e1)-[:BY]->(pol),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-01T10:00Z'), status: 'RETURNED'})-[:SENT_TO]->(wcu),
  (m1)-[:IN]->(c), (m1)-[:ABOUT]->(e1), (m1)-[:CONCERNS]->(v1),
  (wcu)-[:SENT]->(b1:Message {id: 'B1', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(pol), (b1)-[:IN]->(c), (b1)-[:REPLY_TO]->(m1),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-03T10:00Z')})-[:SENT_TO]->(wcu),
  (m2)-[:IN]->(c), (m2)-[:ABOUT]->(e1), (m2)-[:CONCERNS]->(v1), (m2)-[:REPLY_TO]->(b1),
  (wcu)-[:SENT]->(b2:Message {id: 'B2', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-06-04T10:00Z')})-[:SENT_TO]->(pol), (b2)-[:IN]->(c), (b2)-[:REPLY_TO]->(m2),
  (pol)-[:SENT]->(n2:Message {id: 'N2', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-10T10:00Z'), status: 'DELIVERED'})-[:SENT_TO]->(wcu),
  (n2)-[:IN]->(c), (n2)-[:ABOUT]->(e1), (n2)-[:CONCERNS]->(v1),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-01T10:00Z'), status: 'DELIVERED'})-[:SENT_TO]->(wcu),
  (m3)-[:IN]->(c), (m3)-[:ABOUT]->(e1), (m3)-[:CONCERNS]->(v2),
  (e4:Event {id: 'E4', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e4)-[:BY]->(pol),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-01T10:00Z'), status: 'REJECTED'})-[:SENT_TO]->(wcu),
  (m4)-[:IN]->(c), (m4)-[:ABOUT]->(e4), (m4)-[:CONCERNS]->(v1),
  (e5:Event {id: 'E5', kind: 'CHARGED', occurredAt: datetime('2026-08-03T09:00Z')})-[:IN]->(c), (e5)-[:BY]->(pol),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'WCU_HANDOVER', sentAt: datetime('2026-08-03T10:00Z')})-[:SENT_TO]->(wcu),
  (m5)-[:IN]->(c), (m5)-[:ABOUT]->(e5), (m5)-[:CONCERNS]->(v1),
  (wcu)-[:SENT]->(b5:Message {id: 'B5', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-08-03T12:00Z')})-[:SENT_TO]->(pol), (b5)-[:IN]->(c), (b5)-[:REPLY_TO]->(m5),
  (e6:Event {id: 'E6', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e6)-[:BY]->(pol),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-01T10:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(wcu),
  (m6)-[:IN]->(c), (m6)-[:ABOUT]->(e6),
  (wcu)-[:SENT]->(b6:Message {id: 'B6', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-06-02T12:00Z')})-[:SENT_TO]->(pol), (b6)-[:IN]->(c), (b6)-[:REPLY_TO]->(m6),
  (e7:Event {id: 'E7', kind: 'CHARGED', occurredAt: datetime('2026-08-10T09:00Z')})-[:IN]->(c), (e7)-[:BY]->(pol),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'WCU_HANDOVER', sentAt: datetime('2026-08-10T10:00Z')})-[:SENT_TO]->(wcu),
  (m7)-[:IN]->(c), (m7)-[:ABOUT]->(e7),
  (wcu)-[:SENT]->(b7:Message {id: 'B7', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-08-11T12:00Z')})-[:SENT_TO]->(pol), (b7)-[:IN]->(c), (b7)-[:REPLY_TO]->(m7),
  (pol)-[:SENT]->(n8:Message {id: 'N8', kind: 'AGENCY_QUERY', sentAt: datetime('2026-06-01T10:00Z'), status: 'REJECTED'})-[:SENT_TO]->(wcu), (n8)-[:IN]->(c), (n8)-[:ABOUT]->(e1),
  (e9:Event {id: 'E9', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e9)-[:BY]->(pol),
  (f9:Event {id: 'F9', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (f9)-[:BY]->(pol),
  (pol)-[:SENT]->(m9:Message {id: 'M9', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m9)-[:IN]->(c), (m9)-[:ABOUT]->(e9),
  (wcu)-[:SENT]->(b9:Message {id: 'B9', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-06-01T12:00Z')})-[:SENT_TO]->(pol), (b9)-[:IN]->(c), (b9)-[:REPLY_TO]->(m9),
  (pol)-[:SENT]->(n9:Message {id: 'N9', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(wcu), (n9)-[:IN]->(c), (n9)-[:ABOUT]->(f9),
  (wcu)-[:SENT]->(d9:Message {id: 'D9', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-06-02T12:00Z')})-[:SENT_TO]->(pol), (d9)-[:IN]->(c), (d9)-[:REPLY_TO]->(n9),
  (pol)-[:SENT]->(o9:Message {id: 'O9', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-03T10:00Z')})-[:SENT_TO]->(wcu), (o9)-[:IN]->(c), (o9)-[:ABOUT]->(e9), (o9)-[:ABOUT]->(f9)
