// title: Messages on channels that are safe, unsafe, or were unsafe
// as-of: 2026-08-10
// finds: M1:V1; the police wrote a letter while the support service had letters on record as unsafe
// finds: M5:V5; written to the guardian, judged by the record about the child
// finds: M8:V8; the record was made at the very moment of the message
// spares: M2; sent before the record was made
// spares: M3; the record was withdrawn at that moment
// spares: M4; a later record of the same agency lists other channels
// spares: M6; bounced, so it reached nobody
// spares: M7; the record belongs to another case of the same victim
// spares: M9; sent after the as-of date
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (vss)-[:HOLDS]->(a1:Assertion {id: 'A1', row: 2, kind: 'UNSAFE_CHANNELS', value: 'VOICEMAIL;LETTER', assertedAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v1),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'PROGRESS_UPDATE', channel: 'LETTER', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v1), (m1)-[:IN]->(c1),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'PROGRESS_UPDATE', channel: 'LETTER', sentAt: datetime('2026-06-03T08:59Z')})-[:SENT_TO]->(v1), (m2)-[:IN]->(c1),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'PROGRESS_UPDATE', channel: 'LETTER', sentAt: datetime('2026-06-05T09:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(v1), (m6)-[:IN]->(c1),
  (pol)-[:SENT]->(m9:Message {id: 'M9', kind: 'PROGRESS_UPDATE', channel: 'LETTER', sentAt: datetime('2026-08-10T23:00Z')})-[:SENT_TO]->(v1), (m9)-[:IN]->(c1),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (pol)-[:HOLDS]->(a3:Assertion {id: 'A3', row: 3, kind: 'UNSAFE_CHANNELS', value: 'PHONE', assertedAt: datetime('2026-06-01T09:00Z'), withdrawnAt: datetime('2026-06-04T09:00Z')})-[:ABOUT]->(v3),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'PROGRESS_UPDATE', channel: 'PHONE', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v3), (m3)-[:IN]->(c3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (pol)-[:HOLDS]->(a4:Assertion {id: 'A4', row: 4, kind: 'UNSAFE_CHANNELS', value: 'PHONE', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:HOLDS]->(b4:Assertion {id: 'B4', row: 5, kind: 'UNSAFE_CHANNELS', value: 'EMAIL', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'PROGRESS_UPDATE', channel: 'PHONE', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v4), (m4)-[:IN]->(c4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5), (g5:Victim {id: 'G5'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V5']}]->(c5),
  (pol)-[:HOLDS]->(a5:Assertion {id: 'A5', row: 6, kind: 'UNSAFE_CHANNELS', value: 'TEXT', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v5),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'PROGRESS_UPDATE', channel: 'TEXT', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(g5), (m5)-[:IN]->(c5),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7), (d7:Case {id: 'D7'})-[:INVESTIGATED_BY]->(pol), (v7)-[:VICTIM_IN {role: 'VICTIM'}]->(d7),
  (pol)-[:HOLDS]->(a7:Assertion {id: 'A7', row: 7, kind: 'UNSAFE_CHANNELS', value: 'EMAIL', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v7), (a7)-[:IN]->(d7),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'PROGRESS_UPDATE', channel: 'EMAIL', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v7), (m7)-[:IN]->(c7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (pol)-[:HOLDS]->(a8:Assertion {id: 'A8', row: 8, kind: 'UNSAFE_CHANNELS', value: 'EMAIL', assertedAt: datetime('2026-06-04T09:00Z')})-[:ABOUT]->(v8),
  (pol)-[:SENT]->(m8:Message {id: 'M8', kind: 'PROGRESS_UPDATE', channel: 'EMAIL', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(v8), (m8)-[:IN]->(c8)
