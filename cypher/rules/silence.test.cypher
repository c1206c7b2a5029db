// title: How long victims waited for the next message
// as-of: 2026-08-10
// finds: C1:V1:2026-06-01T10:00:00Z; 29 days between two messages
// finds: C2:V2:2026-07-12T10:00:00Z; 29 days from the last message to the as-of date
// finds: C3:V3:2026-06-01T09:00:00Z; the only message in between bounced, then the case was closed
// finds: C4:V4:2026-07-20T10:00:00Z; a message every seven days was agreed, the latest plan of any agency
// finds: C5:V5B:2026-06-01T09:00:00Z; the other victim was told, this one was not
// finds: C8:V8:2026-06-01T09:00:00Z; reopened, and silent again
// finds: C12:V12:2026-06-01T09:00:00Z; the plan not to be told in between was withdrawn before
// spares: C6; 28 days are not longer than 28
// spares: C7; the case was closed after 20 days and stayed closed
// spares: C9; agreed to hear only when something happens
// spares: C10; opted out of case updates before the gap began
// spares: V5A; told through the guardian
// spares: C13; this other case of the first victim is twenty days old
// spares: C11; the opt-out came a moment before the gap and names everything
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(pol),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(v1), (m1)-[:IN]->(c1),
  (pol)-[:SENT]->(n1:Message {id: 'N1', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-30T10:00Z')})-[:SENT_TO]->(v1), (n1)-[:IN]->(c1),
  (x1:Event {id: 'X1', kind: 'CASE_CLOSED', occurredAt: datetime('2026-07-01T09:00Z')})-[:IN]->(c1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'REPORTED', occurredAt: datetime('2026-07-12T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(pol),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-07-12T10:00Z')})-[:SENT_TO]->(v2), (m2)-[:IN]->(c2),
  (pol)-[:SENT]->(n2:Message {id: 'N2', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-08-11T10:00Z')})-[:SENT_TO]->(v2), (n2)-[:IN]->(c2),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(pol),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-15T10:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(v3), (m3)-[:IN]->(c3),
  (x3:Event {id: 'X3', kind: 'CASE_CLOSED', occurredAt: datetime('2026-07-01T09:00Z')})-[:IN]->(c3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'REPORTED', occurredAt: datetime('2026-07-20T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(pol),
  (wcu)-[:HOLDS]->(a4:Assertion {id: 'A4', row: 2, kind: 'CONTACT_PLAN', value: '90', assertedAt: datetime('2026-07-18T09:00Z')})-[:ABOUT]->(v4), (a4)-[:IN]->(c4),
  (pol)-[:HOLDS]->(b4:Assertion {id: 'B4', row: 3, kind: 'CONTACT_PLAN', value: '7', assertedAt: datetime('2026-07-19T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-07-20T10:00Z')})-[:SENT_TO]->(v4), (m4)-[:IN]->(c4),
  (pol)-[:SENT]->(n4:Message {id: 'N4', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-07-28T10:00Z')})-[:SENT_TO]->(v4), (n4)-[:IN]->(c4),
  (wcu)-[:SENT]->(o4:Message {id: 'O4', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-08-04T10:00Z')})-[:SENT_TO]->(v4), (o4)-[:IN]->(c4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol),
  (v5a:Victim {id: 'V5A'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5), (v5b:Victim {id: 'V5B'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (g5:Victim {id: 'G5'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V5A']}]->(c5),
  (e5:Event {id: 'E5', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c5), (e5)-[:BY]->(pol),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-15T10:00Z')})-[:SENT_TO]->(g5), (m5)-[:IN]->(c5),
  (x5:Event {id: 'X5', kind: 'CASE_CLOSED', occurredAt: datetime('2026-07-01T09:00Z')})-[:IN]->(c5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (e6:Event {id: 'E6', kind: 'REPORTED', occurredAt: datetime('2026-07-13T09:00Z')})-[:IN]->(c6), (e6)-[:BY]->(pol),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c7), (e7)-[:BY]->(pol),
  (x7:Event {id: 'X7', kind: 'CASE_CLOSED', occurredAt: datetime('2026-06-21T09:00Z')})-[:IN]->(c7),
  (y7:Event {id: 'Y7', kind: 'REOPENED', occurredAt: datetime('2026-06-21T09:00Z')})-[:IN]->(c7),
  (z7:Event {id: 'Z7', kind: 'CASE_CLOSED', occurredAt: datetime('2026-07-25T09:00Z')})-[:IN]->(c7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (e8:Event {id: 'E8', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c8), (e8)-[:BY]->(pol),
  (x8:Event {id: 'X8', kind: 'CASE_CLOSED', occurredAt: datetime('2026-05-10T09:00Z')})-[:IN]->(c8),
  (y8:Event {id: 'Y8', kind: 'REOPENED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c8),
  (z8:Event {id: 'Z8', kind: 'REOPENED', occurredAt: datetime('2026-06-20T09:00Z')})-[:IN]->(c8),
  (w8:Event {id: 'W8', kind: 'CASE_CLOSED', occurredAt: datetime('2026-07-01T09:00Z')})-[:IN]->(c8),
  (c9:Case {id: 'C9'})-[:INVESTIGATED_BY]->(pol), (v9:Victim {id: 'V9'})-[:VICTIM_IN {role: 'VICTIM'}]->(c9),
  (e9:Event {id: 'E9', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c9), (e9)-[:BY]->(pol),
  (pol)-[:HOLDS]->(a9:Assertion {id: 'A9', row: 4, kind: 'CONTACT_PLAN', value: 'EVENTS_ONLY', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v9),
  (c10:Case {id: 'C10'})-[:INVESTIGATED_BY]->(pol), (v10:Victim {id: 'V10'})-[:VICTIM_IN {role: 'VICTIM'}]->(c10),
  (e10:Event {id: 'E10', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c10), (e10)-[:BY]->(pol),
  (wcu)-[:HOLDS]->(a10:Assertion {id: 'A10', row: 5, kind: 'OPT_OUT', value: 'SURVEYS;CASE_UPDATES', assertedAt: datetime('2026-05-20T09:00Z'), withdrawnAt: datetime('2026-06-02T09:00Z')})-[:ABOUT]->(v10),
  (c11:Case {id: 'C11'})-[:INVESTIGATED_BY]->(pol), (v11:Victim {id: 'V11'})-[:VICTIM_IN {role: 'VICTIM'}]->(c11),
  (e11:Event {id: 'E11', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c11), (e11)-[:BY]->(pol),
  (pol)-[:HOLDS]->(a11:Assertion {id: 'A11', row: 6, kind: 'OPT_OUT', value: 'ALL', assertedAt: datetime('2026-06-01T08:59Z')})-[:ABOUT]->(v11),
  (c12:Case {id: 'C12'})-[:INVESTIGATED_BY]->(pol), (v12:Victim {id: 'V12'})-[:VICTIM_IN {role: 'VICTIM'}]->(c12),
  (e12:Event {id: 'E12', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c12), (e12)-[:BY]->(pol),
  (pol)-[:HOLDS]->(a12:Assertion {id: 'A12', row: 7, kind: 'CONTACT_PLAN', value: 'EVENTS_ONLY', assertedAt: datetime('2026-05-01T09:00Z'), withdrawnAt: datetime('2026-05-31T09:00Z')})-[:ABOUT]->(v12),
  (pol)-[:HOLDS]->(b12:Assertion {id: 'B12', row: 8, kind: 'CONTACT_PLAN', value: 'EVENTS_ONLY', assertedAt: datetime('2026-06-02T09:00Z')})-[:ABOUT]->(v12),
  (c13:Case {id: 'C13'})-[:INVESTIGATED_BY]->(pol), (v1)-[:VICTIM_IN {role: 'VICTIM'}]->(c13),
  (e13:Event {id: 'E13', kind: 'REPORTED', occurredAt: datetime('2026-07-21T09:00Z')})-[:IN]->(c13), (e13)-[:BY]->(pol)
