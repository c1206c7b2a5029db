// title: Changes that another agency did not learn of
// failure: CHANGE_NOT_PROPAGATED
// severity: high
// why: A new number, a higher risk or an opt-out that only one agency knows protects nobody from what the others do.
// do: Tell the other agency now, and see whether the two systems could pass such changes on by themselves.
// maturity: stable
// needs: assertions
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: recordKeepers list
// parameter: workingDays integer = 5; working days within which the other agency must hold the change
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})<-[part:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(changer:Agency)
WITH *, {SAFE_CONTACT: '', UNSAFE_CHANNELS: 'NONE', CHANNEL_PREFERENCE: '', RISK: '', NEEDS: '', OPT_OUT: 'NONE'}[record.kind] AS nothing
WHERE part.role IN $owedRoles AND record.assertedAt < $until AND nothing IS NOT NULL
  AND NOT EXISTS { MATCH (record)-[:IN]->(named:Case) WHERE named <> file }
WITH *, COLLECT { UNWIND split(record.value, ';') AS one WITH one WHERE one <> nothing RETURN one ORDER BY one } AS value
ORDER BY record.assertedAt, record.row
WITH caseId, file, victim, changer, record.kind AS kind, nothing, collect({id: record.id, at: record.assertedAt,
  until: CASE WHEN record.withdrawnAt < $until THEN record.withdrawnAt END, value: value}) AS rows
WITH *, [i IN range(0, size(rows) - 1) WHERE coalesce(rows[i].at <> rows[i + 1].at, true) | rows[i]] AS held
WITH *, [i IN range(0, size(held) - 1) WHERE CASE i WHEN 0 THEN nothing = 'NONE' AND held[0].value <> []
    ELSE coalesce(held[i - 1].until < held[i].at, false) OR held[i - 1].value <> held[i].value END | held[i]]
  + [i IN range(0, size(held) - 1) WHERE held[i].until < coalesce(held[i + 1].at, $until)
    | {id: held[i].id, withdrawn: true, at: held[i].until, value: []}] AS changes
UNWIND changes AS change MATCH (day:Day {date: date(datetime({datetime: change.at, timezone: 'Europe/London'}))})
MATCH (last:Day {ordinal: day.ordinal + $workingDays, working: true})
WITH *, datetime({datetime: datetime({date: last.date + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
WHERE none(again IN changes WHERE change.at < again.at AND again.at < end)
WITH *, day.date AS changedOn, last.date AS lastDay
MATCH (file)<-[activity:ACTIVE_IN]-(other:Agency)
WHERE other <> changer AND other.kind IN $recordKeepers
  AND date(datetime({datetime: activity.since, timezone: 'Europe/London'})) <= changedOn
WITH *, COLLECT { MATCH (victim)<-[:ABOUT]-(own:Assertion)<-[:HOLDS]-(other)
  WHERE own.kind = kind AND own.assertedAt < end AND NOT EXISTS { MATCH (own)-[:IN]->(named:Case) WHERE named <> file }
  RETURN CASE WHEN own.withdrawnAt < end THEN null ELSE own.value END ORDER BY own.assertedAt DESC, own.row DESC LIMIT 1
}[0] AS own
WHERE change.value <> COLLECT { UNWIND split(own, ';') AS one WITH one WHERE one <> nothing RETURN one ORDER BY one }
  AND NOT EXISTS {
    MATCH (other)<-[:COUNTS_TO]-(told:Message)-[:IN]->(file)
    WHERE coalesce(told.status, '') <> 'BOUNCED' AND coalesce(told.receivedAt, told.sentAt) < end AND coalesce(told.sentAt < end, true)
      AND any(entry IN told.packet WHERE entry = kind AND told.sentAt > change.at
        OR entry STARTS WITH kind + '@' AND date(split(entry, '@')[1]) >= changedOn)
      AND all(named IN [(told)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])]
        WHERE victim.id IN named)
  }
RETURN
  caseId, change.id + CASE WHEN change.withdrawn THEN ':WITHDRAWN:' ELSE ':' END + other.id + ':' + caseId AS key,
  victim.id AS victimId, changer.id AS fromId, other.id AS toId, change.at AS at, [change.id] AS assertionIds,
  lastDay + duration({days: 1}) AS foundFrom,
  kind + ' changed with ' + changer.id + ' on ' + toString(changedOn) + ', unknown to ' + other.id + ' on ' + toString(lastDay) + '.' AS detail
