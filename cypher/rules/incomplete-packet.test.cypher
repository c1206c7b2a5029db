// title: Charge notices with and without what the victim must hear
// as-of: 2026-08-10
// finds: R6-CHARGE:E1:V1; the first hearing is left out
// finds: H11:E4; generic reasons are no reasons, and the teller is not named
// finds: R6-CHARGE:E5:V5; no field travelled at all
// finds: R6-CHARGE:E6:V6; the message was late too
// spares: R6-CHARGE:E2:V2; every field travelled, one with its day
// spares: R6-CHARGE:E3:V3; what travelled is not known
// spares: R6-CHARGE:E7:V7; the empty packet bounced and discharged nothing
// spares: M8; the full packet came before the empty one, which discharged nothing
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (cps:Agency {id: 'CPS', kind: 'CPS', name: 'Prosecutor'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(pol),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), packet: ['CHARGES', 'BAIL_CONDITIONS']})-[:SENT_TO]->(v1),
  (m1)-[:IN]->(c1), (m1)-[:ABOUT]->(e1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(pol),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), packet: ['CHARGES', 'HEARING@2026-06-01', 'BAIL_CONDITIONS']})-[:SENT_TO]->(v2),
  (m2)-[:IN]->(c2), (m2)-[:ABOUT]->(e2),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(pol),
  (pol)-[:SENT]->(m3:Message {id: 'M3', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(v3),
  (m3)-[:IN]->(c3), (m3)-[:ABOUT]->(e3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'CPS_NO_CHARGE', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(cps),
  (cps)-[:SENT]->(m4:Message {id: 'M4', kind: 'CHARGING_DECISION', sentAt: datetime('2026-06-01T10:00Z'), packet: ['OUTCOME', 'REASONS_GENERIC']})-[:SENT_TO]->(pol),
  (m4)-[:IN]->(c4), (m4)-[:ABOUT]->(e4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (e5:Event {id: 'E5', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c5), (e5)-[:BY]->(pol),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), packet: []})-[:SENT_TO]->(v5),
  (m5)-[:IN]->(c5), (m5)-[:ABOUT]->(e5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (e6:Event {id: 'E6', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c6), (e6)-[:BY]->(pol),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-07-02T09:00Z'), packet: ['CHARGES', 'HEARING']})-[:SENT_TO]->(v6),
  (m6)-[:IN]->(c6), (m6)-[:ABOUT]->(e6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c7), (e7)-[:BY]->(pol),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), packet: [], status: 'BOUNCED'})-[:SENT_TO]->(v7),
  (m7)-[:IN]->(c7), (m7)-[:ABOUT]->(e7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (e8:Event {id: 'E8', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c8), (e8)-[:BY]->(pol),
  (pol)-[:SENT]->(n8:Message {id: 'N8', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), packet: ['CHARGES', 'HEARING', 'BAIL_CONDITIONS']})-[:SENT_TO]->(v8),
  (n8)-[:IN]->(c8), (n8)-[:ABOUT]->(e8),
  (pol)-[:SENT]->(m8:Message {id: 'M8', kind: 'CHARGE_NOTICE', sentAt: datetime('2026-06-03T09:00Z'), packet: []})-[:SENT_TO]->(v8),
  (m8)-[:IN]->(c8), (m8)-[:ABOUT]->(e8)
