// title: What two agencies told one victim
// as-of: 2026-08-10
// finds: E1:POL:WCU:V1; two dates for one hearing
// finds: E2:POL:WCU:V2; one told the guardian, the other the child, the places differ
// finds: E7:POL:WCU:V1; the second of two messages of the police differs
// spares: M3; the same time
// spares: M4; only one of the two said where
// spares: M5; one agency corrected itself
// spares: M6; told to two victims
// spares: N8; bounced
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'})-[:SERVES]->(pol),
  (c:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol),
  (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c),
  (g2:Victim {id: 'G2'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V2']}]->(c),
  (e1:Event {id: 'E1', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e1)-[:BY]->(crt),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidWhen: datetime('2026-07-01T09:00Z')})-[:SENT_TO]->(v1), (m1)-[:IN]->(c), (m1)-[:ABOUT]->(e1),
  (wcu)-[:SENT]->(n1:Message {id: 'N1', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidWhen: datetime('2026-07-01T10:00Z')})-[:SENT_TO]->(v1), (n1)-[:IN]->(c), (n1)-[:ABOUT]->(e1),
  (e2:Event {id: 'E2', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e2)-[:BY]->(crt),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidWhere: 'Court 1'})-[:SENT_TO]->(g2), (m2)-[:IN]->(c), (m2)-[:ABOUT]->(e2),
  (wcu)-[:SENT]->(n2:Message {id: 'N2', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidWhere: 'Court 2'})-[:SENT_TO]->(v2), (n2)-[:IN]->(c), (n2)-[:ABOUT]->(e2),
  (e3:Event {id: 'E3', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e3)-[:BY]->(crt),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidWhen: datetime('2026-07-01T09:00Z')})-[:SENT_TO]->(v1), (m3)-[:IN]->(c), (m3)-[:ABOUT]->(e3),
  (wcu)-[:SENT]->(n3:Message {id: 'N3', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidWhen: datetime('2026-07-01T09:00Z')})-[:SENT_TO]->(v1), (n3)-[:IN]->(c), (n3)-[:ABOUT]->(e3),
  (e4:Event {id: 'E4', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e4)-[:BY]->(crt),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidWhen: datetime('2026-07-01T09:00Z')})-[:SENT_TO]->(v1), (m4)-[:IN]->(c), (m4)-[:ABOUT]->(e4),
  (wcu)-[:SENT]->(n4:Message {id: 'N4', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidWhen: datetime('2026-07-01T09:00Z'), saidWhere: 'Court 1'})-[:SENT_TO]->(v1), (n4)-[:IN]->(c), (n4)-[:ABOUT]->(e4),
  (e5:Event {id: 'E5', kind: 'CONVICTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e5)-[:BY]->(crt),
  (wcu)-[:SENT]->(m5:Message {id: 'M5', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidOutcome: 'ACQUITTED'})-[:SENT_TO]->(v1), (m5)-[:IN]->(c), (m5)-[:ABOUT]->(e5),
  (wcu)-[:SENT]->(n5:Message {id: 'N5', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidOutcome: 'CONVICTED'})-[:SENT_TO]->(v1), (n5)-[:IN]->(c), (n5)-[:ABOUT]->(e5),
  (e6:Event {id: 'E6', kind: 'CONVICTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e6)-[:BY]->(crt),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidOutcome: 'ACQUITTED'})-[:SENT_TO]->(v1), (m6)-[:IN]->(c), (m6)-[:ABOUT]->(e6),
  (wcu)-[:SENT]->(n6:Message {id: 'N6', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidOutcome: 'CONVICTED'})-[:SENT_TO]->(v2), (n6)-[:IN]->(c), (n6)-[:ABOUT]->(e6),
  (e7:Event {id: 'E7', kind: 'CONVICTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e7)-[:BY]->(crt),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidOutcome: 'CONVICTED'})-[:SENT_TO]->(v1), (m7)-[:IN]->(c), (m7)-[:ABOUT]->(e7),
  (wcu)-[:SENT]->(n7:Message {id: 'N7', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidOutcome: 'CONVICTED'})-[:SENT_TO]->(v1), (n7)-[:IN]->(c), (n7)-[:ABOUT]->(e7),
  (pol)-[:SENT]->(o7:Message {id: 'O7', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-04T09:00Z'), saidOutcome: 'ACQUITTED'})-[:SENT_TO]->(v1), (o7)-[:IN]->(c), (o7)-[:ABOUT]->(e7),
  (e8:Event {id: 'E8', kind: 'CONVICTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e8)-[:BY]->(crt),
  (wcu)-[:SENT]->(m8:Message {id: 'M8', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), saidOutcome: 'CONVICTED'})-[:SENT_TO]->(v1), (m8)-[:IN]->(c), (m8)-[:ABOUT]->(e8),
  (pol)-[:SENT]->(n8:Message {id: 'N8', kind: 'OUTCOME_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), saidOutcome: 'ACQUITTED', status: 'BOUNCED'})-[:SENT_TO]->(v1), (n8)-[:IN]->(c), (n8)-[:ABOUT]->(e8)
