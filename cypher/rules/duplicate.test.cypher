// title: Notices and referrals that were sent twice
// as-of: 2026-08-10
// finds: N1; the same notice on the fifth working day, over Easter
// finds: N5; two agencies sent the same notice
// finds: O8; the third repeats the second, the victim had answered the first
// finds: N10; an officer of the service and the service are one party
// spares: N2; on the sixth working day
// spares: N3; the victim had replied between
// spares: N4; about another event
// spares: N6; once to the guardian, once straight to the victim
// spares: N7; the first one bounced
// spares: M8; the first one, which the guardian answered before the next
// spares: N9; for the other victim
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol), (adviser:Officer {id: 'OF1'})-[:WORKS_FOR]->(vss),
  (c:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c),
  (w:Victim {id: 'W1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c), (g:Victim {id: 'G1'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['W1']}]->(c),
  (e1:Event {id: 'E1', kind: 'ARRESTED', occurredAt: datetime('2026-03-31T08:00Z')})-[:IN]->(c), (e1)-[:BY]->(pol),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'ARREST_NOTICE', sentAt: datetime('2026-03-31T09:00Z')})-[:SENT_TO]->(v), (m1)-[:IN]->(c), (m1)-[:ABOUT]->(e1),
  (pol)-[:SENT]->(n1:Message {id: 'N1', kind: 'ARREST_NOTICE', sentAt: datetime('2026-04-09T09:00Z')})-[:SENT_TO]->(v), (n1)-[:IN]->(c), (n1)-[:ABOUT]->(e1),
  (e2:Event {id: 'E2', kind: 'ARRESTED', occurredAt: datetime('2026-05-11T08:00Z')})-[:IN]->(c), (e2)-[:BY]->(pol),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'ARREST_NOTICE', sentAt: datetime('2026-05-11T09:00Z')})-[:SENT_TO]->(v), (m2)-[:IN]->(c), (m2)-[:ABOUT]->(e2),
  (pol)-[:SENT]->(n2:Message {id: 'N2', kind: 'ARREST_NOTICE', sentAt: datetime('2026-05-19T09:00Z')})-[:SENT_TO]->(v), (n2)-[:IN]->(c), (n2)-[:ABOUT]->(e2),
  (e3:Event {id: 'E3', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e3)-[:BY]->(pol),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-01T09:00Z')})-[:SENT_TO]->(v), (m3)-[:IN]->(c), (m3)-[:ABOUT]->(e3),
  (v)-[:SENT]->(r3:Message {id: 'R3', kind: 'VICTIM_REPLY', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(pol), (r3)-[:IN]->(c),
  (pol)-[:SENT]->(n3:Message {id: 'N3', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-01T11:00Z')})-[:SENT_TO]->(v), (n3)-[:IN]->(c), (n3)-[:ABOUT]->(e3),
  (e4:Event {id: 'E4', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e4)-[:BY]->(pol),
  (pol)-[:SENT]->(n4:Message {id: 'N4', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-01T11:30Z')})-[:SENT_TO]->(v), (n4)-[:IN]->(c), (n4)-[:ABOUT]->(e4),
  (e5:Event {id: 'E5', kind: 'CHARGED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e5)-[:BY]->(pol),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(v), (m5)-[:IN]->(c), (m5)-[:ABOUT]->(e5),
  (wcu)-[:SENT]->(n5:Message {id: 'N5', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-03T11:00Z')})-[:SENT_TO]->(v), (n5)-[:IN]->(c), (n5)-[:ABOUT]->(e5),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(g), (m6)-[:IN]->(c), (m6)-[:ABOUT]->(e5),
  (pol)-[:SENT]->(n6:Message {id: 'N6', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-03T09:00Z')})-[:SENT_TO]->(w), (n6)-[:IN]->(c), (n6)-[:ABOUT]->(e5),
  (e7:Event {id: 'E7', kind: 'CHARGED', occurredAt: datetime('2026-06-01T08:00Z')})-[:IN]->(c), (e7)-[:BY]->(pol),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(v), (m7)-[:IN]->(c), (m7)-[:ABOUT]->(e7),
  (pol)-[:SENT]->(n7:Message {id: 'N7', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-03T09:00Z')})-[:SENT_TO]->(v), (n7)-[:IN]->(c), (n7)-[:ABOUT]->(e7),
  (e8:Event {id: 'E8', kind: 'CHARGED', occurredAt: datetime('2026-07-01T08:00Z')})-[:IN]->(c), (e8)-[:BY]->(pol),
  (pol)-[:SENT]->(m8:Message {id: 'M8', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-07-01T09:00Z')})-[:SENT_TO]->(g), (m8)-[:IN]->(c), (m8)-[:ABOUT]->(e8),
  (g)-[:SENT]->(r8:Message {id: 'R8', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-07-01T10:00Z')})-[:SENT_TO]->(pol), (r8)-[:IN]->(c),
  (pol)-[:SENT]->(n8:Message {id: 'N8', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-07-02T09:00Z')})-[:SENT_TO]->(g), (n8)-[:IN]->(c), (n8)-[:ABOUT]->(e8),
  (pol)-[:SENT]->(o8:Message {id: 'O8', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-07-03T09:00Z')})-[:SENT_TO]->(g), (o8)-[:IN]->(c), (o8)-[:ABOUT]->(e8),
  (e9:Event {id: 'E9', kind: 'REPORTED', occurredAt: datetime('2026-03-30T08:00Z')})-[:IN]->(c), (e9)-[:BY]->(pol),
  (pol)-[:SENT]->(m9:Message {id: 'M9', kind: 'SUPPORT_REFERRAL', sentAt: datetime('2026-03-30T09:00Z')})-[:SENT_TO]->(vss), (m9)-[:IN]->(c), (m9)-[:ABOUT]->(e9), (m9)-[:CONCERNS]->(v),
  (pol)-[:SENT]->(n9:Message {id: 'N9', kind: 'SUPPORT_REFERRAL', sentAt: datetime('2026-03-30T10:00Z')})-[:SENT_TO]->(vss), (n9)-[:IN]->(c), (n9)-[:ABOUT]->(e9), (n9)-[:CONCERNS]->(w),
  (pol)-[:SENT]->(n10:Message {id: 'N10', kind: 'SUPPORT_REFERRAL', sentAt: datetime('2026-03-31T10:00Z')})-[:SENT_TO]->(adviser), (n10)-[:IN]->(c), (n10)-[:ABOUT]->(e9), (n10)-[:CONCERNS]->(v)
