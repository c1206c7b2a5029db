// title: Referrals that reached the victim, and others
// as-of: 2026-08-10
// finds: R1:V1; the number was wrong and nothing followed
// finds: R2:V1; refused without a time, the only other referral was made before
// finds: R6:V6; the referral of the guardian counts for the child
// finds: R10:V10; the next try was made after the as-of date
// spares: R3; passed on by an onward referral
// spares: R4; referred again after it ended
// spares: R7; the victim chose not to go on
// spares: R8; nobody knows yet how it ended
// spares: R9; the service gave up only after the as-of date
CREATE
  (pol:Agency {id: 'POL', kind: 'POLICE_FORCE', name: 'Police'}),
  (vss:Agency {id: 'VSS', kind: 'SUPPORT_SERVICE', name: 'Support'})-[:SERVES]->(pol),
  (c1:Case {id: 'C1'})-[:INVESTIGATED_BY]->(pol), (v1:Victim {id: 'V1'})-[:VICTIM_IN {role: 'VICTIM'}]->(c1),
  (r2:Referral {id: 'R2', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'REFUSED_BY_SERVICE'})-[:IN]->(c1),
  (r2)-[:OF]->(v1), (r2)-[:FROM]->(pol), (r2)-[:TO]->(vss),
  (r1:Referral {id: 'R1', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'WRONG_CONTACT', outcomeAt: datetime('2026-05-06T09:00Z')})-[:IN]->(c1),
  (r1)-[:OF]->(v1), (r1)-[:FROM]->(pol), (r1)-[:TO]->(vss),
  (c3:Case {id: 'C3'})-[:INVESTIGATED_BY]->(pol), (v3:Victim {id: 'V3'})-[:VICTIM_IN {role: 'VICTIM'}]->(c3),
  (r3:Referral {id: 'R3', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'EXCLUDED_CRIME', outcomeAt: datetime('2026-05-06T09:00Z')})-[:IN]->(c3),
  (r3)-[:OF]->(v3), (r3)-[:FROM]->(pol), (r3)-[:TO]->(vss),
  (o3:Referral {id: 'O3', kind: 'ONWARD', madeAt: datetime('2026-05-05T09:00Z')})-[:IN]->(c3), (o3)-[:OF]->(v3), (o3)-[:FROM]->(vss), (o3)-[:TO]->(vss), (r3)-[:LED_TO]->(o3),
  (c4:Case {id: 'C4'})-[:INVESTIGATED_BY]->(pol), (v4:Victim {id: 'V4'})-[:VICTIM_IN {role: 'VICTIM'}]->(c4),
  (r4:Referral {id: 'R4', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'NO_ANSWER', outcomeAt: datetime('2026-05-06T09:00Z')})-[:IN]->(c4),
  (r4)-[:OF]->(v4), (r4)-[:FROM]->(pol), (r4)-[:TO]->(vss),
  (n4:Referral {id: 'N4', kind: 'SUPPORT', madeAt: datetime('2026-05-07T09:00Z')})-[:IN]->(c4), (n4)-[:OF]->(v4), (n4)-[:FROM]->(pol), (n4)-[:TO]->(vss),
  (c6:Case {id: 'C6'})-[:INVESTIGATED_BY]->(pol),
  (v6:Victim {id: 'V6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6), (w6:Victim {id: 'W6'})-[:VICTIM_IN {role: 'VICTIM'}]->(c6),
  (g6:Victim {id: 'G6'})-[:VICTIM_IN {role: 'GUARDIAN', actsForIds: ['V6']}]->(c6),
  (r6:Referral {id: 'R6', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'UNSAFE', outcomeAt: datetime('2026-05-06T09:00Z')})-[:IN]->(c6),
  (r6)-[:OF]->(g6), (r6)-[:FROM]->(pol), (r6)-[:TO]->(vss),
  (n6:Referral {id: 'N6', kind: 'SUPPORT', madeAt: datetime('2026-05-07T09:00Z')})-[:IN]->(c6), (n6)-[:OF]->(w6), (n6)-[:FROM]->(pol), (n6)-[:TO]->(vss),
  (c7:Case {id: 'C7'})-[:INVESTIGATED_BY]->(pol), (v7:Victim {id: 'V7'})-[:VICTIM_IN {role: 'VICTIM'}]->(c7),
  (r7:Referral {id: 'R7', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'DECLINED_BY_VICTIM', outcomeAt: datetime('2026-05-06T09:00Z')})-[:IN]->(c7),
  (r7)-[:OF]->(v7), (r7)-[:FROM]->(pol), (r7)-[:TO]->(vss),
  (r8:Referral {id: 'R8', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z')})-[:IN]->(c7), (r8)-[:OF]->(v7), (r8)-[:FROM]->(pol), (r8)-[:TO]->(vss),
  (r9:Referral {id: 'R9', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'NO_ANSWER', outcomeAt: datetime('2026-08-11T09:00Z')})-[:IN]->(c7),
  (r9)-[:OF]->(v7), (r9)-[:FROM]->(pol), (r9)-[:TO]->(vss),
  (c10:Case {id: 'C10'})-[:INVESTIGATED_BY]->(pol), (v10:Victim {id: 'V10'})-[:VICTIM_IN {role: 'VICTIM'}]->(c10),
  (r10:Referral {id: 'R10', kind: 'SUPPORT', madeAt: datetime('2026-05-04T09:00Z'), outcome: 'NO_ANSWER', outcomeAt: datetime('2026-05-06T09:00Z')})-[:IN]->(c10),
  (r10)-[:OF]->(v10), (r10)-[:FROM]->(pol), (r10)-[:TO]->(vss),
  (n10:Referral {id: 'N10', kind: 'SUPPORT', madeAt: datetime('2026-08-11T09:00Z')})-[:IN]->(c10), (n10)-[:OF]->(v10), (n10)-[:FROM]->(pol), (n10)-[:TO]->(vss)
