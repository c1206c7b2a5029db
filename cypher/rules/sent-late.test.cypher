// title: Results of a hearing that come on time, late, or not at all
// as-of: 2026-08-10
// finds: R8-COURT-LEG:E1; due on 8 April, sent on the 9th
// finds: R8-BAIL:E3:V3; with Enhanced Rights one working day, told on the second
// finds: R4-REF:E5:V5; a referral after the second working day
// finds: H12B:E6; the 48 hours ran through the weekend
// spares: R8-COURT-LEG:E2; sent on 8 April, the fifth working day after Easter
// spares: R8-BAIL:E4:V4; told on the fifth working day, the standard limit
// spares: H12A:E6; sent within the 48 hours
// spares: R8-COURT-LEG:E7; not sent at all by then is another failure
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'})-[:SERVES]->(pol),
  (cps:Agency {id: 'CPS', kind: 'CPS', name: 'Prosecutor'})-[:SERVES]->(pol),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-03-30T13:00Z')})-[:IN]->(c1), (e1)-[:BY]->(crt),
  (crt)-[:SENT]->(m1:Message {id: 'M1', kind: 'COURT_RESULT', sentAt: datetime('2026-04-09T08:00Z')})-[:SENT_TO]->(wcu),
  (m1)-[:IN]->(c1), (m1)-[:ABOUT]->(e1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-03-30T13:00Z')})-[:IN]->(c2), (e2)-[:BY]->(crt),
  (crt)-[:SENT]->(m2:Message {id: 'M2', kind: 'COURT_RESULT', sentAt: datetime('2026-04-08T22:59Z')})-[:SENT_TO]->(wcu),
  (m2)-[:IN]->(c2), (m2)-[:ABOUT]->(e2),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (pol)-[:HOLDS]->(a3:Assertion {id: 'A3', row: 2, kind: 'ENHANCED_STATUS', value: 'YES', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v3),
  (e3:Event {id: 'E3', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(crt),
  (crt)-[:SENT]->(m3:Message {id: 'M3', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu),
  (m3)-[:IN]->(c3), (m3)-[:ABOUT]->(e3),
  (wcu)-[:SENT]->(n3:Message {id: 'N3', kind: 'COURT_BAIL_NOTICE', sentAt: datetime('2026-06-03T10:00Z')})-[:SENT_TO]->(v3),
  (n3)-[:IN]->(c3), (n3)-[:ABOUT]->(e3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(crt),
  (crt)-[:SENT]->(m4:Message {id: 'M4', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu),
  (m4)-[:IN]->(c4), (m4)-[:ABOUT]->(e4),
  (wcu)-[:SENT]->(n4:Message {id: 'N4', kind: 'COURT_BAIL_NOTICE', sentAt: datetime('2026-06-08T10:00Z')})-[:SENT_TO]->(v4),
  (n4)-[:IN]->(c4), (n4)-[:ABOUT]->(e4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (e5:Event {id: 'E5', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c5), (e5)-[:BY]->(pol),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'SUPPORT_REFERRAL', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(vss),
  (m5)-[:IN]->(c5), (m5)-[:ABOUT]->(e5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (e6:Event {id: 'E6', kind: 'CHARGED', occurredAt: datetime('2026-06-05T15:00Z')})-[:IN]->(c6), (e6)-[:BY]->(pol),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'CHARGED_FILE', sentAt: datetime('2026-06-07T15:00Z')})-[:SENT_TO]->(crt),
  (m6)-[:IN]->(c6), (m6)-[:ABOUT]->(e6),
  (pol)-[:SENT]->(n6:Message {id: 'N6', kind: 'CHARGED_FILE', sentAt: datetime('2026-06-07T15:01Z')})-[:SENT_TO]->(cps),
  (n6)-[:IN]->(c6), (n6)-[:ABOUT]->(e6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-07-20T09:00Z')})-[:IN]->(c7), (e7)-[:BY]->(crt),
  (crt)-[:SENT]->(m7:Message {id: 'M7', kind: 'COURT_RESULT', sentAt: datetime('2026-08-11T09:00Z')})-[:SENT_TO]->(wcu),
  (m7)-[:IN]->(c7), (m7)-[:ABOUT]->(e7)
