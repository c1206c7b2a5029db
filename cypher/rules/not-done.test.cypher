// title: Reports that were put on record in time, late or never
// as-of: 2026-08-10
// finds: R2-RECORD:E1; the 24 hours passed, nothing on record
// finds: R2-RECORD:E2; recorded a minute after the 24 hours
// finds: R2-RECORD:E6; recorded the day after the as-of date
// spares: R2-RECORD:E3; recorded at the very end of the 24 hours
// spares: R2-RECORD:E4; reported on 9 August, the last allowed moment lies on the as-of day
// spares: R4-NA-POL:E1:V1; an assessment without a number can be undone, not late
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(pol),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(pol),
  (f2:Event {id: 'F2', kind: 'CRIME_RECORDED', occurredAt: datetime('2026-06-02T09:01Z')})-[:IN]->(c2), (f2)-[:BY]->(pol),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(pol),
  (f3:Event {id: 'F3', kind: 'CRIME_RECORDED', occurredAt: datetime('2026-06-02T09:00Z')})-[:IN]->(c3), (f3)-[:BY]->(pol),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'REPORTED', occurredAt: datetime('2026-08-09T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(pol),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (e6:Event {id: 'E6', kind: 'REPORTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c6), (e6)-[:BY]->(pol),
  (f6:Event {id: 'F6', kind: 'CRIME_RECORDED', occurredAt: datetime('2026-08-11T09:00Z')})-[:IN]->(c6), (f6)-[:BY]->(pol)
