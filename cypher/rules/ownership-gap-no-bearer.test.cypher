// title: Areas with and without somebody who must act
// as-of: 2026-08-10
// finds: R8-HEARING:E1:V1; no Witness Care Unit serves the area or acted
// finds: R9-OUTCOME:E3:V3; the unit that served the area closed the day before
// finds: R12-ACK:E5:V5; a complaint about no agency
// spares: R8-COURT-LEG:E1; the court bears it, that nobody can be found to receive it is another matter
// spares: R8-HEARING:E2:V2; a unit serves the area
// spares: R9-OUTCOME:E4:V4; a unit from elsewhere received a message there later
// spares: R9-OUTCOME:E6:V6; the verdict fell on the last day on which the unit served the area
CREATE
  (a:Agency {id: 'POL-A', kind: 'POLICE_FORCE', name: 'Police A'}),
  (b:Agency {id: 'POL-B', kind: 'POLICE_FORCE', name: 'Police B'}),
  (old:Agency {id: 'POL-C', kind: 'POLICE_FORCE', name: 'Police C'}),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'}),
  (cps:Agency {id: 'CPS', kind: 'CPS', name: 'Prosecutor'})-[:SERVES]->(a), (cps)-[:SERVES]->(b), (cps)-[:SERVES]->(old),
  (wcu:Agency {id: 'WCU-B', kind: 'WITNESS_CARE_UNIT', name: 'Witness care B'})-[:SERVES]->(b),
  (closed:Agency {id: 'WCU-C', kind: 'WITNESS_CARE_UNIT', name: 'Witness care C'})-[:SERVES {validTo: date('2026-05-31')}]->(old),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(a), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(crt),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(b), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'HEARING_LISTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(crt),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(old), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'CONVICTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(crt),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(a), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'CONVICTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(crt),
  (crt)-[:SENT]->(m4:Message {id: 'M4', kind: 'COURT_RESULT', sentAt: datetime('2026-07-01T09:00Z')})-[:SENT_TO]->(wcu),
  (m4)-[:IN]->(c4), (m4)-[:ABOUT]->(e4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(b), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (e5:Event {id: 'E5', kind: 'COMPLAINT_RECEIVED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(old), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (e6:Event {id: 'E6', kind: 'ACQUITTED', occurredAt: datetime('2026-05-31T09:00Z')})-[:IN]->(c6), (e6)-[:BY]->(crt)
