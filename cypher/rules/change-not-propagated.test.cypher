// title: Changes of records and who learned of them
// as-of: 2026-08-10
// finds: A12:WCU:C1; a new number, the unit still held the old one after five working days
// finds: A21:VSS:C2; the first opt-out is a change, the service did not hear of it
// finds: A31:WITHDRAWN:WCU:C3; the police took the unsafe channel back, the unit still holds it
// finds: A42:WCU:C4; the message with the new risk came on the sixth working day
// finds: A52:WCU:C5; the field travelled as of the day before the change
// spares: CRT; the court keeps no victim record
// spares: C6; the first value held is no change
// spares: C7; the unit recorded the new risk on the fifth working day
// spares: C8; somebody else's message carried the field as of the day of the change
// spares: C9; changed again within the five days, and the unit holds that
// spares: C10; the unit became active the day after the change
// spares: C11; the fifth working day is the as-of date
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'})-[:SERVES]->(pol),
  (officer:Officer {id: 'OF1'})-[:WORKS_FOR]->(wcu),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (s1:Assignment {id: 'S1', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c1), (s1)-[:TAKEN_BY]->(officer),
  (e1:Event {id: 'E1', kind: 'TRIAL_STARTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(crt),
  (pol)-[:HOLDS]->(a11:Assertion {id: 'A11', row: 2, kind: 'SAFE_CONTACT', value: 't1', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v1),
  (wcu)-[:HOLDS]->(b11:Assertion {id: 'B11', row: 3, kind: 'SAFE_CONTACT', value: 't1', assertedAt: datetime('2026-05-02T09:00Z')})-[:ABOUT]->(v1),
  (pol)-[:HOLDS]->(a12:Assertion {id: 'A12', row: 4, kind: 'SAFE_CONTACT', value: 't2', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v1),
  (wcu)-[:HOLDS]->(b12:Assertion {id: 'B12', row: 5, kind: 'SAFE_CONTACT', value: 't2', assertedAt: datetime('2026-06-08T23:00Z')})-[:ABOUT]->(v1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'SUPPORT_REFERRAL', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(vss), (m2)-[:IN]->(c2),
  (pol)-[:HOLDS]->(a21:Assertion {id: 'A21', row: 6, kind: 'OPT_OUT', value: 'SURVEYS', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v2), (a21)-[:IN]->(c2),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (s3:Assignment {id: 'S3', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c3), (s3)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a31:Assertion {id: 'A31', row: 7, kind: 'UNSAFE_CHANNELS', value: 'PHONE;LETTER', assertedAt: datetime('2026-05-01T09:00Z'), withdrawnAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v3),
  (wcu)-[:HOLDS]->(b31:Assertion {id: 'B31', row: 8, kind: 'UNSAFE_CHANNELS', value: 'LETTER;PHONE', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (s4:Assignment {id: 'S4', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c4), (s4)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a41:Assertion {id: 'A41', row: 9, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:HOLDS]->(a42:Assertion {id: 'A42', row: 10, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'CHANGE_NOTICE', sentAt: datetime('2026-06-09T09:00Z'), packet: ['RISK']})-[:SENT_TO]->(wcu), (m4)-[:IN]->(c4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (s5:Assignment {id: 'S5', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c5), (s5)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a51:Assertion {id: 'A51', row: 11, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v5),
  (pol)-[:HOLDS]->(a52:Assertion {id: 'A52', row: 12, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v5),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'CHANGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), packet: ['RISK@2026-05-31']})-[:SENT_TO]->(wcu), (m5)-[:IN]->(c5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (s6:Assignment {id: 'S6', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c6), (s6)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a61:Assertion {id: 'A61', row: 13, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (s7:Assignment {id: 'S7', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c7), (s7)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a71:Assertion {id: 'A71', row: 14, kind: 'NEEDS', value: 'SAFETY', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v7),
  (pol)-[:HOLDS]->(a72:Assertion {id: 'A72', row: 15, kind: 'NEEDS', value: 'SAFETY;ADVISER', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v7),
  (wcu)-[:HOLDS]->(b72:Assertion {id: 'B72', row: 16, kind: 'NEEDS', value: 'ADVISER;SAFETY', assertedAt: datetime('2026-06-08T22:59Z')})-[:ABOUT]->(v7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (s8:Assignment {id: 'S8', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c8), (s8)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a81:Assertion {id: 'A81', row: 17, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v8),
  (pol)-[:HOLDS]->(a82:Assertion {id: 'A82', row: 18, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v8),
  (crt)-[:SENT]->(m8:Message {id: 'M8', kind: 'CHANGE_NOTICE', sentAt: datetime('2026-06-01T08:00Z'), receivedAt: datetime('2026-06-08T22:00Z'), packet: ['RISK@2026-06-01']})-[:SENT_TO]->(officer), (m8)-[:IN]->(c8), (m8)-[:CONCERNS]->(v8),
  (c9:Case {id: 'C9'})-[:INVESTIGATED_BY]->(pol), (v9:Victim {id: 'V9'})-[:VICTIM_IN {role: 'VICTIM'}]->(c9),
  (s9:Assignment {id: 'S9', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c9), (s9)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a91:Assertion {id: 'A91', row: 19, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v9),
  (wcu)-[:HOLDS]->(b91:Assertion {id: 'B91', row: 20, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v9),
  (pol)-[:HOLDS]->(a92:Assertion {id: 'A92', row: 21, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v9),
  (pol)-[:HOLDS]->(a93:Assertion {id: 'A93', row: 22, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-06-08T09:00Z')})-[:ABOUT]->(v9),
  (c10:Case {id: 'C10'})-[:INVESTIGATED_BY]->(pol), (v10:Victim {id: 'V10'})-[:VICTIM_IN {role: 'VICTIM'}]->(c10),
  (s10:Assignment {id: 'S10', startsAt: datetime('2026-06-01T23:00Z')})-[:IN]->(c10), (s10)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a101:Assertion {id: 'A101', row: 23, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v10),
  (pol)-[:HOLDS]->(a102:Assertion {id: 'A102', row: 24, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v10),
  (c11:Case {id: 'C11'})-[:INVESTIGATED_BY]->(pol), (v11:Victim {id: 'V11'})-[:VICTIM_IN {role: 'VICTIM'}]->(c11),
  (s11:Assignment {id: 'S11', startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c11), (s11)-[:BY]->(wcu),
  (pol)-[:HOLDS]->(a111:Assertion {id: 'A111', row: 25, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v11),
  (pol)-[:HOLDS]->(a112:Assertion {id: 'A112', row: 26, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-08-03T09:00Z')})-[:ABOUT]->(v11)
