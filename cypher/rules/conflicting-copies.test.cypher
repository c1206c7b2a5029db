// title: Records of two agencies side by side
// as-of: 2026-08-10
// finds: C1:V1:SAFE_CONTACT:POL:WCU:2026-06-01T09:00:00Z; six working days until the unit corrected its copy
// finds: C2:V2:NEEDS:POL:WCU:2026-07-01T09:00:00Z; still different on the as-of date
// finds: C4:V4:RISK:POL:WCU:2026-06-01T09:00:00Z; the values changed, they never agreed, one period
// spares: C3; five working days are not more than five
// spares: C5; the same needs in another order
// spares: C6; the unit was active for the last five working days only
// spares: C7; equal for an hour in between
// spares: C8; one of them held nothing
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(wcu), (m1)-[:IN]->(c1),
  (wcu)-[:HOLDS]->(b11:Assertion {id: 'B11', row: 2, kind: 'SAFE_CONTACT', value: 't1', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v1),
  (pol)-[:HOLDS]->(a11:Assertion {id: 'A11', row: 3, kind: 'SAFE_CONTACT', value: 't2', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v1),
  (wcu)-[:HOLDS]->(b12:Assertion {id: 'B12', row: 4, kind: 'SAFE_CONTACT', value: 't2', assertedAt: datetime('2026-06-09T09:00Z')})-[:ABOUT]->(v1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(wcu), (m2)-[:IN]->(c2),
  (wcu)-[:HOLDS]->(b21:Assertion {id: 'B21', row: 5, kind: 'NEEDS', value: 'SAFETY', assertedAt: datetime('2026-07-01T09:00Z'), withdrawnAt: datetime('2026-08-11T09:00Z')})-[:ABOUT]->(v2), (b21)-[:IN]->(c2),
  (pol)-[:HOLDS]->(a21:Assertion {id: 'A21', row: 6, kind: 'NEEDS', value: 'NONE', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v2),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(wcu), (m3)-[:IN]->(c3),
  (wcu)-[:HOLDS]->(b31:Assertion {id: 'B31', row: 7, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v3),
  (pol)-[:HOLDS]->(a31:Assertion {id: 'A31', row: 8, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-06-01T09:00Z'), withdrawnAt: datetime('2026-06-08T22:59Z')})-[:ABOUT]->(v3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(wcu), (m4)-[:IN]->(c4),
  (wcu)-[:HOLDS]->(b41:Assertion {id: 'B41', row: 9, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:HOLDS]->(a41:Assertion {id: 'A41', row: 10, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:HOLDS]->(a42:Assertion {id: 'A42', row: 11, kind: 'RISK', value: 'STANDARD', assertedAt: datetime('2026-06-05T09:00Z')})-[:ABOUT]->(v4),
  (pol)-[:HOLDS]->(a43:Assertion {id: 'A43', row: 12, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-10T09:00Z')})-[:ABOUT]->(v4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(wcu), (m5)-[:IN]->(c5),
  (wcu)-[:HOLDS]->(b51:Assertion {id: 'B51', row: 13, kind: 'NEEDS', value: 'SAFETY;TRANSPORT', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v5),
  (pol)-[:HOLDS]->(a51:Assertion {id: 'A51', row: 14, kind: 'NEEDS', value: 'TRANSPORT;SAFETY', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(wcu), (m6)-[:IN]->(c6),
  (pol)-[:SENT]->(n6:Message {id: 'N6', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z'), receivedAt: datetime('2026-08-03T09:00Z')})-[:SENT_TO]->(wcu), (n6)-[:IN]->(c6),
  (wcu)-[:HOLDS]->(b61:Assertion {id: 'B61', row: 15, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v6),
  (pol)-[:HOLDS]->(a61:Assertion {id: 'A61', row: 16, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-05-01T09:00Z')})-[:ABOUT]->(v6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(wcu), (m7)-[:IN]->(c7),
  (wcu)-[:HOLDS]->(b71:Assertion {id: 'B71', row: 17, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v7),
  (pol)-[:HOLDS]->(a71:Assertion {id: 'A71', row: 18, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v7),
  (pol)-[:HOLDS]->(a72:Assertion {id: 'A72', row: 19, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-05T09:00Z')})-[:ABOUT]->(v7),
  (pol)-[:HOLDS]->(a73:Assertion {id: 'A73', row: 20, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-06-05T10:00Z')})-[:ABOUT]->(v7),
  (pol)-[:HOLDS]->(a74:Assertion {id: 'A74', row: 21, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-06-12T09:00Z')})-[:ABOUT]->(v7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (pol)-[:SENT]->(m8:Message {id: 'M8', kind: 'AGENCY_QUERY', sentAt: datetime('2026-05-01T09:00Z')})-[:SENT_TO]->(wcu), (m8)-[:IN]->(c8),
  (pol)-[:HOLDS]->(a81:Assertion {id: 'A81', row: 22, kind: 'RISK', value: 'MEDIUM', assertedAt: datetime('2026-06-01T09:00Z')})-[:ABOUT]->(v8),
  (wcu)-[:HOLDS]->(b81:Assertion {id: 'B81', row: 23, kind: 'RISK', value: 'HIGH', assertedAt: datetime('2026-05-01T09:00Z'), withdrawnAt: datetime('2026-06-03T09:00Z')})-[:ABOUT]->(v8)
