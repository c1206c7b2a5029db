// title: Acknowledged results and lists, and what came of them
// as-of: 2026-08-10
// finds: R8-BAIL:E1:V1; the result was acknowledged, the victim was not told
// finds: R8-WITNESS:E2:V2; acknowledged by a message of its own
// finds: R8-BAIL:E7:V7; two units serve the area, the other one than shown received the result
// spares: R8-BAIL:E8:V8; the unit that had acted bears it, the other one received the result
// spares: R8-BAIL:E3:V3; never acknowledged
// spares: R8-BAIL:E4:V4; told, though late
// spares: R8-BAIL:E5:V5; 10 August is the last allowed day
// spares: R8-BAIL:E6:V6; acknowledged only after the as-of date
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'})-[:SERVES]->(pol),
  (cps:Agency {id: 'CPS', kind: 'CPS', name: 'Prosecutor'})-[:SERVES]->(pol),
  (big:Agency {id: 'BIG', kind: 'POLICE_FORCE', name: 'Police with two units'}),
  (wcua:Agency {id: 'WCU-A', kind: 'WITNESS_CARE_UNIT', name: 'Witness care A'})-[:SERVES]->(big),
  (wcub:Agency {id: 'WCU-B', kind: 'WITNESS_CARE_UNIT', name: 'Witness care B'})-[:SERVES]->(big),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(crt),
  (crt)-[:SENT]->(m1:Message {id: 'M1', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(wcu), (m1)-[:IN]->(c1), (m1)-[:ABOUT]->(e1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM', witness: true}]->(c2),
  (e2:Event {id: 'E2', kind: 'NOT_GUILTY_PLEA', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(crt),
  (cps)-[:SENT]->(m2:Message {id: 'M2', kind: 'WITNESS_LIST', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m2)-[:IN]->(c2), (m2)-[:ABOUT]->(e2),
  (wcu)-[:SENT]->(n2:Message {id: 'N2', kind: 'ACKNOWLEDGEMENT', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(cps), (n2)-[:IN]->(c2), (n2)-[:REPLY_TO]->(m2),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(crt),
  (crt)-[:SENT]->(m3:Message {id: 'M3', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m3)-[:IN]->(c3), (m3)-[:ABOUT]->(e3),
  (wcu)-[:SENT]->(n3:Message {id: 'N3', kind: 'AGENCY_QUERY', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(crt), (n3)-[:IN]->(c3), (n3)-[:REPLY_TO]->(m3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(crt),
  (crt)-[:SENT]->(m4:Message {id: 'M4', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(wcu), (m4)-[:IN]->(c4), (m4)-[:ABOUT]->(e4),
  (wcu)-[:SENT]->(n4:Message {id: 'N4', kind: 'COURT_BAIL_NOTICE', sentAt: datetime('2026-07-02T10:00Z')})-[:SENT_TO]->(v4), (n4)-[:IN]->(c4), (n4)-[:ABOUT]->(e4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (e5:Event {id: 'E5', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-08-03T09:00Z')})-[:IN]->(c5), (e5)-[:BY]->(crt),
  (crt)-[:SENT]->(m5:Message {id: 'M5', kind: 'COURT_RESULT', sentAt: datetime('2026-08-03T10:00Z'), acknowledgedAt: datetime('2026-08-03T11:00Z')})-[:SENT_TO]->(wcu), (m5)-[:IN]->(c5), (m5)-[:ABOUT]->(e5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (e6:Event {id: 'E6', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c6), (e6)-[:BY]->(crt),
  (crt)-[:SENT]->(m6:Message {id: 'M6', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-08-11T10:00Z')})-[:SENT_TO]->(wcu), (m6)-[:IN]->(c6), (m6)-[:ABOUT]->(e6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(big), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c7), (e7)-[:BY]->(crt),
  (crt)-[:SENT]->(m7:Message {id: 'M7', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-06-01T11:00Z')})-[:SENT_TO]->(wcub), (m7)-[:IN]->(c7), (m7)-[:ABOUT]->(e7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(big), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (e8:Event {id: 'E8', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c8), (e8)-[:BY]->(crt),
  (wcua)-[:SENT]->(n8:Message {id: 'N8', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-05-01T10:00Z')})-[:SENT_TO]->(v8), (n8)-[:IN]->(c8),
  (crt)-[:SENT]->(m8:Message {id: 'M8', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-06-01T11:00Z')})-[:SENT_TO]->(wcub), (m8)-[:IN]->(c8), (m8)-[:ABOUT]->(e8)
