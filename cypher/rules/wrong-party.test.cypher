// title: Notices and files that went to somebody else
// as-of: 2026-08-10
// finds: R6-ARREST:E1:V1; the notice about this victim went to the other one
// finds: R6-ARREST:E2:V2; told late, after it had gone to the suspect's side
// finds: R8-BAIL:E3:V3; the agency that the unit named as teller told the support service
// finds: H12B:E8; the file for the prosecutor went to the police of another area
// spares: R6-ARREST:E4:V4; the notice to the other victim named the other victim
// spares: R6-ARREST:E5:V5; the notice to nobody on record bounced
// spares: R6-ARREST:E6:V6; it went to the guardian, who stands for the child
// spares: R6-ARREST:E7:V7; the message names no event
// spares: H12A:E8; the file to the court did its own duty
// spares: R6-ARREST:E9:V9; sent to the other victim by the Witness Care Unit, which did not owe it
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (far:Agency {id: 'FAR', kind: 'POLICE_FORCE', name: 'Police elsewhere'}),
  (wcu:Agency {id: 'WCU', kind: 'WITNESS_CARE_UNIT', name: 'Witness care'})-[:SERVES]->(pol),
  (crt:Agency {id: 'CRT', kind: 'COURT', name: 'Court'})-[:SERVES]->(pol),
  (cps:Agency {id: 'CPS', kind: 'CPS', name: 'Prosecutor'})-[:SERVES]->(pol),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1), (w1:Victim {id: 'W1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (e1:Event {id: 'E1', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c1), (e1)-[:BY]->(pol), (e1)-[:CONCERNS]->(v1),
  (pol)-[:SENT]->(m1:Message {id: 'M1', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(w1), (m1)-[:IN]->(c1), (m1)-[:ABOUT]->(e1), (m1)-[:CONCERNS]->(v1),
  (c2:Case {id: 'C2'})-[:INVESTIGATED_BY]->(pol), (v2:Victim {id: 'V2'})-[:VICTIM_IN {role: 'VICTIM'}]->(c2),
  (e2:Event {id: 'E2', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c2), (e2)-[:BY]->(pol),
  (pol)-[:SENT]->(m2:Message {id: 'M2', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-02T09:00Z')}), (m2)-[:IN]->(c2), (m2)-[:ABOUT]->(e2),
  (pol)-[:SENT]->(n2:Message {id: 'N2', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-22T09:00Z')})-[:SENT_TO]->(v2), (n2)-[:IN]->(c2), (n2)-[:ABOUT]->(e2),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (e3:Event {id: 'E3', kind: 'COURT_BAIL_DECIDED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c3), (e3)-[:BY]->(crt),
  (crt)-[:SENT]->(m3:Message {id: 'M3', kind: 'COURT_RESULT', sentAt: datetime('2026-06-01T10:00Z')})-[:SENT_TO]->(wcu), (m3)-[:IN]->(c3), (m3)-[:ABOUT]->(e3),
  (wcu)-[:SENT]->(n3:Message {id: 'N3', kind: 'AGENCY_QUERY', sentAt: datetime('2026-06-01T11:00Z')})-[:SENT_TO]->(pol), (n3)-[:IN]->(c3), (n3)-[:ABOUT]->(e3), (n3)-[:NAMES_TELLER]->(pol),
  (pol)-[:SENT]->(o3:Message {id: 'O3', kind: 'COURT_BAIL_NOTICE', sentAt: datetime('2026-06-01T12:00Z')})-[:SENT_TO]->(vss), (o3)-[:IN]->(c3), (o3)-[:ABOUT]->(e3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4), (w4:Victim {id: 'W4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (e4:Event {id: 'E4', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c4), (e4)-[:BY]->(pol), (e4)-[:CONCERNS]->(v4),
  (pol)-[:SENT]->(m4:Message {id: 'M4', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(w4), (m4)-[:IN]->(c4), (m4)-[:ABOUT]->(e4), (m4)-[:CONCERNS]->(w4),
  (c5:Case {id: 'C5'})-[:INVESTIGATED_BY]->(pol), (v5:Victim {id: 'V5'})-[:VICTIM_IN {role: 'VICTIM'}]->(c5),
  (e5:Event {id: 'E5', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c5), (e5)-[:BY]->(pol),
  (pol)-[:SENT]->(m5:Message {id: 'M5', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-02T09:00Z'), status: 'BOUNCED'}), (m5)-[:IN]->(c5), (m5)-[:ABOUT]->(e5),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol), (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6), (g6:Victim {id: 'G6'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V6']}]->(c6),
  (e6:Event {id: 'E6', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c6), (e6)-[:BY]->(pol),
  (pol)-[:SENT]->(m6:Message {id: 'M6', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-12T09:00Z')})-[:SENT_TO]->(g6), (m6)-[:IN]->(c6), (m6)-[:ABOUT]->(e6), (m6)-[:CONCERNS]->(g6),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (e7:Event {id: 'E7', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c7), (e7)-[:BY]->(pol),
  (pol)-[:SENT]->(m7:Message {id: 'M7', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(vss), (m7)-[:IN]->(c7),
  (c8:Case {id: 'C8'})-[:INVESTIGATED_BY]->(pol), (v8:Victim {id: 'V8'})-[:VICTIM_IN {role: 'VICTIM'}]->(c8),
  (e8:Event {id: 'E8', kind: 'CHARGED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c8), (e8)-[:BY]->(pol),
  (pol)-[:SENT]->(m8:Message {id: 'M8', kind: 'CHARGED_FILE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(crt), (m8)-[:IN]->(c8), (m8)-[:ABOUT]->(e8),
  (pol)-[:SENT]->(n8:Message {id: 'N8', kind: 'CHARGED_FILE', sentAt: datetime('2026-06-02T10:00Z')})-[:SENT_TO]->(far), (n8)-[:IN]->(c8), (n8)-[:ABOUT]->(e8),
  (c9:Case {id: 'C9'})-[:INVESTIGATED_BY]->(pol), (v9:Victim {id: 'V9'})-[:VICTIM_IN {role: 'VICTIM'}]->(c9), (w9:Victim {id: 'W9'})-[:VICTIM_IN {role: 'VICTIM'}]->(c9),
  (e9:Event {id: 'E9', kind: 'ARRESTED', occurredAt: datetime('2026-06-01T09:00Z')})-[:IN]->(c9), (e9)-[:BY]->(pol), (e9)-[:CONCERNS]->(v9),
  (wcu)-[:SENT]->(m9:Message {id: 'M9', kind: 'ARREST_NOTICE', sentAt: datetime('2026-06-02T09:00Z')})-[:SENT_TO]->(w9), (m9)-[:IN]->(c9), (m9)-[:ABOUT]->(e9), (m9)-[:CONCERNS]->(v9)
