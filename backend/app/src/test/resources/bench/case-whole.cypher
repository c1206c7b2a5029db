MATCH (c:Case {id: $id})
RETURN c {
  .id, .urn, .offenceGroup,
  force: head([(c)-[:INVESTIGATED_BY]->(f:Agency) | f {.id, .name}]),
  victims: [(c)<-[:VICTIM_IN]-(v:Victim) | v {.id, .label}],
  events: [(c)<-[:IN]-(e:Event) | e {
    .id, .kind, .occurredAt,
    agency: head([(e)-[:BY]->(a:Agency) | a.id]), causedBy: head([(e)-[:CAUSED_BY]->(b:Event) | b.id])}],
  messages: [(c)<-[:IN]-(m:Message) | m {
    .id, .kind, .sentAt, .receivedAt, .status,
    from: head([(p)-[:SENT]->(m) | p.id]), to: head([(m)-[:SENT_TO]->(p) | p.id]),
    about: [(m)-[:ABOUT]->(e:Event) | e.id]}],
  assertions: [(c)<-[:VICTIM_IN]-(v:Victim)<-[:ABOUT]-(s:Assertion)<-[:HOLDS]-(a:Agency) | s {
    .id, .kind, .value, .assertedAt, agency: a.id, victim: v.id}],
  referrals: [(c)<-[:IN]-(r:Referral) | r {
    .id, .kind, .madeAt, .outcome,
    from: head([(r)-[:FROM]->(a) | a.id]), to: head([(r)-[:TO]->(a) | a.id]), victim: head([(r)-[:OF]->(v) | v.id])}],
  obligations: [(c)<-[:IN]-(o:Obligation) | o {
    .id, .state, .startedAt, .dueOn, .dischargedOn, .workingDaysLate,
    duty: head([(o)-[:OF]->(d:Duty) | d {.id, .title}]), trigger: head([(o)-[:ARISES_FROM]->(e) | e.id]),
    victim: head([(o)-[:CONCERNS]->(v) | v.id]), owedBy: head([(o)-[:OWED_BY]->(a) | a.id]),
    owedTo: head([(o)-[:OWED_TO]->(a) | a.id]), dischargedBy: head([(o)-[:DISCHARGED_BY]->(m) | m.id])}],
  findings: [(c)<-[:IN]-(g:Finding) | g {
    .id, .failure, .at, .detail,
    from: head([(g)-[:INVOLVES {as: 'FROM'}]->(p) | p.id]), to: head([(g)-[:INVOLVES {as: 'TO'}]->(p) | p.id]),
    victim: head([(g)-[:INVOLVES {as: 'VICTIM'}]->(v) | v.id])}]
} AS file
