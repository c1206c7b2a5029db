// title: Who holds the victim after the last holder let go
// as-of: 2026-08-10
// finds: A1:V1; ended on Friday 31 July, nobody by Friday 7 August
// finds: A2:V2; the next holder came on the sixth working day
// finds: A6:V6B; the other holder looks after the other victim only
// finds: A8:V8; an adviser who is no holder is there all the time
// spares: C3; the next holder came on the fifth working day
// spares: C4; the case was closed within the five days
// spares: C5; another holder was in force
// spares: V6A; the other holder stands for this one, through the guardian
// spares: C7; the fifth working day is the as-of date
// spares: C9; the holder let go at the close of the case
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (officer:Officer {id: 'OF1'})-[:WORKS_FOR]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c1),
  (a1:Assignment {id: 'A1', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-07-31T09:00Z')})-[:IN]->(c1), (a1)-[:TAKEN_BY]->(officer),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c2),
  (a2:Assignment {id: 'A2', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c2), (a2)-[:BY]->(pol),
  (b2:Assignment {id: 'B2', holder: true, startsAt: datetime('2026-06-08T23:00Z')})-[:IN]->(c2), (b2)-[:BY]->(wcu),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c3),
  (a3:Assignment {id: 'A3', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (a3)-[:BY]->(pol),
  (b3:Assignment {id: 'B3', holder: true, startsAt: datetime('2026-06-08T22:59Z')})-[:IN]->(c3), (b3)-[:BY]->(wcu),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c4), (x4:Event {id: 'X4', kind: 'CASE_CLOSED', occurredAt: datetime('2026-06-08T09:00Z')})-[:IN]->(c4),
  (a4:Assignment {id: 'A4', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c4), (a4)-[:BY]->(pol),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (e5:Event {id: 'E5', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c5),
  (a5:Assignment {id: 'A5', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c5), (a5)-[:BY]->(pol),
  (b5:Assignment {id: 'B5', holder: true, startsAt: datetime('2026-05-20T09:00Z')})-[:IN]->(c5), (b5)-[:BY]->(wcu),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6a:Victim {id: 'V6A'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6), (v6b:Victim {id: 'V6B'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (g6:Victim {id: 'G6'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V6A']}]->(c6),
  (e6:Event {id: 'E6', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c6),
  (a6:Assignment {id: 'A6', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c6), (a6)-[:BY]->(pol),
  (b6:Assignment {id: 'B6', holder: true, startsAt: datetime('2026-06-02T09:00Z')})-[:IN]->(c6), (b6)-[:BY]->(wcu), (b6)-[:CONCERNS]->(g6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c7),
  (a7:Assignment {id: 'A7', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-08-03T09:00Z')})-[:IN]->(c7), (a7)-[:BY]->(pol),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (e8:Event {id: 'E8', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c8), (x8:Event {id: 'X8', kind: 'CASE_CLOSED', occurredAt: datetime('2026-05-02T09:00Z')})-[:IN]->(c8),
  (y8:Event {id: 'Y8', kind: 'REOPENED', occurredAt: datetime('2026-05-03T09:00Z')})-[:IN]->(c8),
  (a8:Assignment {id: 'A8', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c8), (a8)-[:BY]->(pol),
  (b8:Assignment {id: 'B8', holder: false, startsAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c8), (b8)-[:BY]->(wcu),
  (c9:Case {id: 'C9'})-[:INVESTIGATED_BY]->(pol), (v9:Victim {id: 'V9'})-[:VICTIM_IN {role: 'VICTIM'}]->(c9),
  (e9:Event {id: 'E9', kind: 'REPORTED', occurredAt: datetime('2026-05-01T09:00Z')})-[:IN]->(c9), (x9:Event {id: 'X9', kind: 'CASE_CLOSED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c9),
  (y9:Event {id: 'Y9', kind: 'REOPENED', occurredAt: datetime('2026-06-03T09:00Z')})-[:IN]->(c9),
  (a9:Assignment {id: 'A9', holder: true, startsAt: datetime('2026-05-01T09:00Z'), endsAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c9), (a9)-[:BY]->(pol)
