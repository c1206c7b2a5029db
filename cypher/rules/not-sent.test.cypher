// title: Arrests that the victim should hear of, and a court result
// as-of: 2026-08-10
// finds: R6-ARREST:E1:V1; due on 3 August, nothing sent
// finds: R6-ARREST:E3:V3; the only notice bounced
// finds: R6-ARREST:E4:V4; the notice left the day after the as-of date
// finds: R6-ARREST:E5:V5B; the other victim of the case was told, this one was not
// finds: R6-ARREST:E6:V6; the officer had left the police when they told the victim
// finds: R8-COURT-LEG:E8; due on 3 August, once for the case
// spares: R6-ARREST:E2:V2; 10 August is the last allowed day
// spares: R6-ARREST:E5:V5A; told through the guardian
// spares: R6-ARREST:E7:V7; opted out of such news before the arrest
// spares: R8-BAIL:E8:V8; the unit waits for the court, its own clock has not started
// spares: N9; the sentence was told on time
// spares: R11-REFER:E9:V9; a missed referral is another failure
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'})-[:SERVES]->(pol),
  (vlu:Agency {id: 'VLU', kind: 'VICTIM_LIAISON_UNIT', name: 'Victim unit'})-[:SERVES]->(pol),
  (officer:Officer {id: 'OF1'})-[:WORKS_FOR]->(pol),
  (officer)-[:POSTED_TO {validFrom: date('2026-07-28')}]->(wcu),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'ARRESTED', occurredAt: datetime('2026-07-27T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(pol),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'ARRESTED', occurredAt: datetime('2026-08-03T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(pol),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'ARRESTED', occurredAt: datetime('2026-07-27T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(pol),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'ARREST_NOTICE', sentAt: datetime('2026-07-28T09:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(v3),
  (m3)-[:IN]->(c3), (m3)-[:ABOUT]->(e3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'ARRESTED', occurredAt: datetime('2026-07-27T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(pol),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'ARREST_NOTICE', sentAt: datetime('2026-08-10T23:00Z')})-[:SENT_TO]->(v4),
  (m4)-[:IN]->(c4), (m4)-[:ABOUT]->(e4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol),
  (v5a:Victim {id: 'V5A'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5), (v5b:Victim {id: 'V5B'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (g5:Victim {id: 'G5'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V5A']}]->(c5),
  (e5:Event {id: 'E5', kind: 'ARRESTED', occurredAt: datetime('2026-07-27T09:00Z')})-[:IN]->(c5), (e5)-[:BY]->(pol),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'ARREST_NOTICE', sentAt: datetime('2026-07-28T09:00Z')})-[:SENT_TO]->(g5),
  (m5)-[:IN]->(c5), (m5)-[:ABOUT]->(e5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (e6:Event {id: 'E6', kind: 'ARRESTED', occurredAt: datetime('2026-07-27T09:00Z')})-[:IN]->(c6), (e6)-[:ACT_OF]->(officer),
  (officer)-[:SENT]->(m6:Message {id: 'M6', kind: 'ARREST_NOTICE', sentAt: datetime('2026-07-28T09:00Z')})-[:SENT_TO]->(v6),
  (m6)-[:IN]->(c6), (m6)-[:ABOUT]->(e6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'ARRESTED', occurredAt: datetime('2026-07-27T09:00Z')})-[:IN]->(c7), (e7)-[:BY]->(pol),
  (pol)-[:HOLDS]->(a7:Assertion {id: 'A7', row: 2, kind: 'OPT_OUT', value: 'CASE_UPDATES', assertedAt: datetime('2026-07-20T09:00Z')})-[:ABOUT]->(v7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (e8:Event {id: 'E8', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-07-27T09:00Z')})-[:IN]->(c8), (e8)-[:BY]->(crt),
  (c9:Case {id: 'C9', vcsOffence: true})-[:INVESTIGATED_BY]->(pol), (v9:Victim {id: 'V9'})-[:VICTIM_IN {role: 'VICTIM'}]->(c9),
  (e9:Event {id: 'E9', kind: 'SENTENCED', occurredAt: datetime('2026-06-01T09:00Z'), custodyMonths: 24})-[:IN]->(c9), (e9)-[:BY]->(crt),
  (crt)-[:SENT]->(m9:Message {id: 'M9', kind: 'COURT_RESULT', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(wcu),
  (m9)-[:IN]->(c9), (m9)-[:ABOUT]->(e9),
  (wcu)-[:SENT]->(n9:Message {id: 'N9', kind: 'SENTENCE_NOTICE', sentAt: datetime('2026-06-02T12:00Z')})-[:SENT_TO]->(v9),
  (n9)-[:IN]->(c9), (n9)-[:ABOUT]->(e9)
