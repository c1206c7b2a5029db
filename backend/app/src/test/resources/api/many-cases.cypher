MATCH (force:Agency {id: 'POL-X'}), (court:Agency {id: 'CRT-X'}), (unit:Agency {id: 'WCU-X'}), (leg:Duty {id: 'R8-COURT-LEG'})
MATCH (rule:Rule {id: 'not-sent'})
UNWIND range(1, 120) AS number
CREATE
  (file:Case {id: 'N' + right('000' + toString(number), 3), offenceGroup: 'FRAUD'})-[:INVESTIGATED_BY]->(force),
  (victim:Victim {id: 'NV' + toString(number), label: 'Victim N'})-[:VICTIM_IN {role: 'VICTIM'}]->(file),
  (victim)-[:LIVES_IN]->(force),
  (event:Event {id: 'NE' + toString(number), kind: 'HEARING_LISTED', occurredAt: datetime('2026-03-30T13:05:00Z')})-[:IN]->(file),
  (event)-[:BY]->(court),
  (message:Message {id: 'NM' + toString(number), kind: 'COURT_RESULT', sentAt: datetime('2026-04-01T13:05:00Z')})-[:IN]->(file),
  (court)-[:SENT]->(message)-[:SENT_TO]->(unit), (message)-[:ABOUT]->(event), (message)-[:CONCERNS]->(victim),
  (obligation:Obligation {id: 'R8-COURT-LEG:NE' + toString(number), state: 'LATE', missingFields: []})-[:IN]->(file),
  (obligation)-[:OF]->(leg), (obligation)-[:ARISES_FROM]->(event), (obligation)-[:OWED_BY]->(court),
  (obligation)-[:OWED_TO]->(unit), (obligation)-[:DISCHARGED_BY]->(message),
  (finding:Finding {id: 'not-sent:R8-COURT-LEG:NE' + toString(number), failure: 'NOT_SENT', detail: 'late'})-[:IN]->(file),
  (finding)-[:FOUND_BY]->(rule), (finding)-[:INVOLVES {as: 'FROM'}]->(court), (finding)-[:INVOLVES {as: 'TO'}]->(unit),
  (finding)-[:INVOLVES {as: 'OBLIGATION'}]->(obligation), (finding)-[:INVOLVES {as: 'MESSAGE'}]->(message),
  (assignment:Assignment {id: 'NA' + toString(number), holder: true, startsAt: datetime('2026-03-30T13:05:00Z')})-[:IN]->(file),
  (assignment)-[:BY]->(unit),
  (referral:Referral {id: 'NR' + toString(number), kind: 'SUPPORT', madeAt: datetime('2026-03-30T13:05:00Z')})-[:IN]->(file),
  (referral)-[:OF]->(victim), (referral)-[:FROM]->(force), (referral)-[:TO]->(unit)
