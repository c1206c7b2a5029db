// title: Victims who asked again and again
// as-of: 2026-08-10
// finds: M1:V1; three contacts in a row
// finds: M4:V2; the guardian and the child together, a bounced answer between
// finds: K1:V5; a plain answer to a question of the agency changes nothing
// spares: V3; answered after the second contact
// spares: V4; the third contact came after the as-of date
// spares: C2; the same victim's two contacts there are not three
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (c:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol),
  (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c),
  (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c),
  (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c), (g2:Victim {id: 'G2'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V2']}]->(c),
  (v1)-[:SENT]->(m1:Message {id: 'M1', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-01T09:00Z')})-[:SENT_TO]->(pol), (m1)-[:IN]->(c),
  (v1)-[:SENT]->(m2:Message {id: 'M2', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(pol), (m2)-[:IN]->(c),
  (v1)-[:SENT]->(m3:Message {id: 'M3', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-03T09:00Z')}), (m3)-[:IN]->(c),
  (v2)-[:SENT]->(m4:Message {id: 'M4', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-01T09:00Z')})-[:SENT_TO]->(pol), (m4)-[:IN]->(c),
  (g2)-[:SENT]->(m5:Message {id: 'M5', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(pol), (m5)-[:IN]->(c),
  (pol)-[:SENT]->(n5:Message {id: 'N5', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-02T10:00Z'), status: 'BOUNCED'})-[:SENT_TO]->(v2), (n5)-[:IN]->(c),
  (g2)-[:SENT]->(m6:Message {id: 'M6', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-03T09:00Z')})-[:SENT_TO]->(pol), (m6)-[:IN]->(c),
  (v3)-[:SENT]->(m7:Message {id: 'M7', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-01T09:00Z')})-[:SENT_TO]->(pol), (m7)-[:IN]->(c),
  (v3)-[:SENT]->(m8:Message {id: 'M8', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(pol), (m8)-[:IN]->(c),
  (pol)-[:SENT]->(n8:Message {id: 'N8', kind: 'PROGRESS_UPDATE', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(v3), (n8)-[:IN]->(c),
  (v3)-[:SENT]->(m9:Message {id: 'M9', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-03T09:00Z')})-[:SENT_TO]->(pol), (m9)-[:IN]->(c),
  (v3)-[:SENT]->(l9:Message {id: 'L9', kind: 'VICTIM_REPLY', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(pol), (l9)-[:IN]->(c),
  (v3)-[:SENT]->(m10:Message {id: 'M10', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-05T09:00Z')})-[:SENT_TO]->(pol), (m10)-[:IN]->(c),
  (v4)-[:SENT]->(m11:Message {id: 'M11', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-08-09T09:00Z')})-[:SENT_TO]->(pol), (m11)-[:IN]->(c),
  (v4)-[:SENT]->(m12:Message {id: 'M12', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-08-10T09:00Z')})-[:SENT_TO]->(pol), (m12)-[:IN]->(c),
  (v4)-[:SENT]->(m13:Message {id: 'M13', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-08-10T23:00Z')})-[:SENT_TO]->(pol), (m13)-[:IN]->(c),
  (v5)-[:SENT]->(k1:Message {id: 'K1', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-01T09:00Z')})-[:SENT_TO]->(pol), (k1)-[:IN]->(c),
  (v5)-[:SENT]->(k2:Message {id: 'K2', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(pol), (k2)-[:IN]->(c),
  (v5)-[:SENT]->(k3:Message {id: 'K3', kind: 'VICTIM_REPLY', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(pol), (k3)-[:IN]->(c),
  (v5)-[:SENT]->(k4:Message {id: 'K4', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-03T09:00Z')})-[:SENT_TO]->(pol), (k4)-[:IN]->(c),
  (d:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v5)-[:VICTIM_IN {role: 'VICTIM'}]->(d),
  (v5)-[:SENT]->(k5:Message {id: 'K5', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-04T09:00Z')})-[:SENT_TO]->(pol), (k5)-[:IN]->(d),
  (v5)-[:SENT]->(k6:Message {id: 'K6', kind: 'VICTIM_CONTACT', sentAt: datetime('2026-06-05T09:00Z')})-[:SENT_TO]->(pol), (k6)-[:IN]->(d)
