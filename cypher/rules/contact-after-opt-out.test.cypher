// title: Messages to victims who had opted out of something
// as-of: 2026-08-10
// finds: M1:V1; a progress update after the police held the opt-out of case updates
// finds: M2:V2; a survey, covered by the opt-out of everything
// finds: M7:V7; the officer moved to the police before they wrote
// spares: M3; the opt-out is on record with another agency only
// spares: M4; taken back before the message left
// spares: M5; a contact without a scope is covered by nothing
// spares: M6; the message is of a scope that the victim did not opt out of
// spares: M8; the officer still worked for the Witness Care Unit
// spares: M9; bounced
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (mover:Officer {id: 'OF1'})-[:WORKS_FOR]->(wcu), (mover)-[:POSTED_TO {validFrom: date('2026-06-05')}]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (pol)-[:HOLDS]->(a1:Assertion {id: 'A1', row: 2, kind: 'OPT_OUT', value: 'CASE_UPDATES', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v1),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v1), (m1)-[:IN]->(c1),
  (wcu)-[:SENT]->(m3:Message {id: 'M3', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v1), (m3)-[:IN]->(c1),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'CONTACT_TO_VICTIM', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v1), (m5)-[:IN]->(c1),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'HEARING_NOTICE', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v1), (m6)-[:IN]->(c1),
  (mover)-[:SENT]->(m7:Message {id: 'M7', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-05T09:00Z')})-[:SENT_TO]->(v7:Victim {id: 'V7'}), (m7)-[:IN]->(c1),
  (v7)-[:VICTIM_IN {role: 'AFFECTED_PERSON'}]->(c1),
  (pol)-[:HOLDS]->(a7:Assertion {id: 'A7', row: 3, kind: 'OPT_OUT', value: 'SURVEYS;CASE_UPDATES', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v7),
  (mover)-[:SENT]->(m8:Message {id: 'M8', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v7), (m8)-[:IN]->(c1),
  (pol)-[:SENT]->(m9:Message {id: 'M9', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-04T09:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(v7), (m9)-[:IN]->(c1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (pol)-[:HOLDS]->(a2:Assertion {id: 'A2', row: 4, kind: 'OPT_OUT', value: 'ALL', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v2),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'SURVEY_INVITATION', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v2), (m2)-[:IN]->(c2),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (pol)-[:HOLDS]->(a4:Assertion {id: 'A4', row: 5, kind: 'OPT_OUT', value: 'CASE_UPDATES', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:HOLDS]->(b4:Assertion {id: 'B4', row: 6, kind: 'OPT_OUT', value: 'NONE', assertedAt: datetime('2026-06-04T08:00Z')})-[:ABOUT]->(v4),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v4), (m4)-[:IN]->(c4)
