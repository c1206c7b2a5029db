// title: Court results that the Witness Care Unit took up, and others
// as-of: 2026-08-10
// finds: M1; sent on Friday 31 July, nothing by the end of Friday 7 August
// finds: M3; acknowledged only in the sixth working day
// finds: M7; what the unit did was about another event
// finds: M9; within the police acting on it is not enough
// finds: M11; the reply bounced
// spares: M2; the fifth working day is the as-of date
// spares: M4; acknowledged in the last minute of the fifth working day
// spares: M5; the unit told the victim about the event in time
// spares: M6; came back, though only after the five days
// spares: M8; an event of the unit came from it through another
// spares: M10; within the police, but acknowledged
// spares: M12; bounced, so it was never there to take up
// spares: M13; a message to the victim is no handover
// spares: M14; sent after the as-of date
// spares: M15; answered by an officer of the unit who had come from the police
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'})-[:SERVES]->(pol),
  (mover:Officer {id: 'OF1'})-[:WORKS_FOR]->(pol), (mover)-[:POSTED_TO {validFrom: date('2026-06-02')}]->(wcu),
  (c:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c),
  (e1:Event {id: 'E1', kind: 'HEARING_LISTED', occurredAt: datetime('2026-07-31T09:00Z')})-[:IN]->(c), (e1)-[:BY]->(crt),
  (crt)-[:SENT]->(m1:Message {id: 'M1', kind: 'COURT_RESULT', sentAt: datetime('2026-07-31T10:00Z')})-[:SENT_TO]->(wcu), (m1)-[:IN]->(c), (m1)-[:ABOUT]->(e1),
  (e2:Event {id: 'E2', kind: 'HEARING_LISTED', occurredAt: datetime('2026-08-03T09:00Z')})-[:IN]->(c), (e2)-[:BY]->(crt),
  (crt)-[:SENT]->(m2:Message {id: 'M2', kind: 'COURT_RESULT', sentAt: datetime('2026-08-03T10:00Z')})-[:SENT_TO]->(wcu), (m2)-[:IN]->(c), (m2)-[:ABOUT]->(e2),
  (e3:Event {id: 'E3', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e3)-[:BY]->(crt),
  (crt)-[:SENT]->(m3:Message {id: 'M3', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-06-08T23:00Z')})-[:SENT_TO]->(wcu), (m3)-[:IN]->(c), (m3)-[:ABOUT]->(e3),
  (crt)-[:SENT]->(m4:Message {id: 'M4', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-06-08T22:59Z')})-[:SENT_TO]->(wcu), (m4)-[:IN]->(c), (m4)-[:ABOUT]->(e3),
  (e5:Event {id: 'E5', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e5)-[:BY]->(crt),
  (crt)-[:SENT]->(m5:Message {id: 'M5', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m5)-[:IN]->(c), (m5)-[:ABOUT]->(e5),
  (wcu)-[:SENT]->(n5:Message {id: 'N5', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-04T10:00Z')})-[:SENT_TO]->(v), (n5)-[:IN]->(c), (n5)-[:ABOUT]->(e5),
  (e6:Event {id: 'E6', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e6)-[:BY]->(pol),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'WCU_HANDOVER', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m6)-[:IN]->(c), (m6)-[:ABOUT]->(e6),
  (wcu)-[:SENT]->(n6:Message {id: 'N6', kind: 'HANDOVER_RETURNED', sentAt: datetime('2026-07-01T10:00Z')})-[:SENT_TO]->(pol), (n6)-[:IN]->(c), (n6)-[:REPLY_TO]->(m6),
  (e7:Event {id: 'E7', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e7)-[:BY]->(crt),
  (crt)-[:SENT]->(m7:Message {id: 'M7', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m7)-[:IN]->(c), (m7)-[:ABOUT]->(e7),
  (e8:Event {id: 'E8', kind: 'NOT_GUILTY_PLEA', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e8)-[:BY]->(crt),
  (crt)-[:SENT]->(m8:Message {id: 'M8', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m8)-[:IN]->(c), (m8)-[:ABOUT]->(e8),
  (f8:Event {id: 'F8', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T11:00Z')})-[:IN]->(c), (f8)-[:BY]->(crt), (f8)-[:CAUSED_BY]->(e8),
  (g8:Event {id: 'G8', kind: 'NEEDS_ASSESSED', occurredAt: datetime('2026-06-03T11:00Z')})-[:IN]->(c), (g8)-[:BY]->(wcu), (g8)-[:CAUSED_BY]->(f8),
  (e9:Event {id: 'E9', kind: 'CASE_ALLOCATED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c), (e9)-[:BY]->(pol),
  (pol)-[:SENT]->(m9:Message {id: 'M9', kind: 'ALLOCATION_HANDOVER', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(pol), (m9)-[:IN]->(c), (m9)-[:ABOUT]->(e9),
  (pol)-[:SENT]->(n9:Message {id: 'N9', kind: 'CONTACT_PLAN_NOTICE', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(v), (n9)-[:IN]->(c), (n9)-[:ABOUT]->(e9),
  (pol)-[:SENT]->(m10:Message {id: 'M10', kind: 'ALLOCATION_HANDOVER', sentAt: datetime('2026-06-01T10:00Z'), acknowledgedAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(pol), (m10)-[:IN]->(c),
  (crt)-[:SENT]->(m11:Message {id: 'M11', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m11)-[:IN]->(c),
  (wcu)-[:SENT]->(n11:Message {id: 'N11', kind: 'ACKNOWLEDGEMENT', sentAt: datetime('2026-06-02T10:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(crt), (n11)-[:IN]->(c), (n11)-[:REPLY_TO]->(m11),
  (crt)-[:SENT]->(m12:Message {id: 'M12', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(wcu), (m12)-[:IN]->(c),
  (crt)-[:SENT]->(m13:Message {id: 'M13', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(v), (m13)-[:IN]->(c),
  (crt)-[:SENT]->(m14:Message {id: 'M14', kind: 'COURT_RESULT', sentAt: datetime('2026-08-11T10:00Z')})-[:SENT_TO]->(wcu), (m14)-[:IN]->(c),
  (crt)-[:SENT]->(m15:Message {id: 'M15', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m15)-[:IN]->(c),
  (mover)-[:SENT]->(n15:Message {id: 'N15', kind: 'AGENCY_REPLY', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(crt), (n15)-[:IN]->(c), (n15)-[:REPLY_TO]->(m15)
