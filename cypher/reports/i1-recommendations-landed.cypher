// title: I1 Do recommendations land?
// question: Which recommendations and planned changes are done, which are open, and which are overdue?
// grain: one row per recommendation, improvement action or area of concern
// unit: actions; time in working days
// source: the register of actions, as it stood on the as-of date
// needs: actions
// parameter: kinds list = null; only these kinds: RECOMMENDATION, IMPROVEMENT_ACTION, AREA_OF_CONCERN
// parameter: from date = null; only what was raised on or after this day
// parameter: to date = null; only what was raised on or before this day
// parameter: forceIds list = null; only what is owned by, or applies to, these police forces or an agency that serves their area
// parameter: areaIds list = null; only what is owned by, or applies to, these agencies or a police force whose area they serve
// column: action key; the action
// column: kind text; RECOMMENDATION, IMPROVEMENT_ACTION or AREA_OF_CONCERN
// column: title text; what is asked
// column: source text; who or what it comes from, or NOT_KNOWN
// column: owner text; the agency that owns it, or NOBODY
// column: appliesTo text; where it applies, or NONE
// column: duties text; the duties it is about, or NONE
// column: raisedOn text; day on which it was raised
// column: dueOn text; day by which it should be done, or NONE
// column: state text; as on record; NOT_KNOWN if it was done only after the as-of date, because what it was before is not on record
// column: evidence text; what shows it, or NONE
// column: actions count; 1
// column: landed count; 1 if done by the as-of date, checked or not
// column: verified count; 1 if somebody other than the owner has checked it
// column: rejected count; 1 if the owner will not act
// column: open count; 1 if neither done nor rejected
// column: overdue count; 1 if open and the due day has passed
// column: doneLate count; 1 if done after the due day
// column: ageWorkingDays duration; from the day it was raised until it was done, or if open until the as-of date
// column: lateWorkingDays duration; from the due day until it was done or, if overdue, until the as-of date
// sum: actions = landed + rejected + open
// additive: actions, landed, verified, rejected, open, overdue, doneLate
// population: actions
// chart: timeline of ageWorkingDays by action
// order: day raised, then action
// disclosive: none
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (action:Action)
WHERE action.raisedOn <= today.date AND action.kind <> 'EFFECTIVE_PRACTICE' AND ($kinds IS NULL OR action.kind IN $kinds)
  AND ($from IS NULL OR action.raisedOn >= $from) AND ($to IS NULL OR action.raisedOn <= $to)
  AND ($forceIds IS NULL OR EXISTS {
    MATCH (action)-[:OWNED_BY|APPLIES_TO]->(agency:Agency)
    WHERE agency.id IN $forceIds OR EXISTS { (agency)-[:SERVES]->(force:Agency) WHERE force.id IN $forceIds }
  })
  AND ($areaIds IS NULL OR EXISTS {
    MATCH (action)-[:OWNED_BY|APPLIES_TO]->(agency:Agency)
    WHERE agency.id IN $areaIds OR EXISTS { (agency)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds }
  })
OPTIONAL MATCH (action)-[:OWNED_BY]->(owner:Agency)
OPTIONAL MATCH (raised:Day {date: action.raisedOn})
OPTIONAL MATCH (due:Day {date: action.dueOn})
OPTIONAL MATCH (done:Day {date: action.doneOn})
WITH *, coalesce(action.state IN ['DONE', 'VERIFIED'] AND coalesce(action.doneOn <= today.date, true), false) AS landed,
  coalesce(action.state = 'REJECTED', false) AS rejected
WITH *, NOT landed AND NOT rejected AS open
WITH *, open AND coalesce(action.dueOn < today.date, false) AS overdue, landed AND coalesce(action.dueOn < action.doneOn, false) AS doneLate
RETURN
  action.id AS action, action.kind AS kind, action.title AS title, coalesce(action.source, 'NOT_KNOWN') AS source,
  coalesce(owner.id, 'NOBODY') AS owner,
  coalesce(reduce(text = null, id IN COLLECT { MATCH (action)-[:APPLIES_TO]->(agency:Agency) RETURN agency.id AS id ORDER BY id }
    | coalesce(text + '; ', '') + id), 'NONE') AS appliesTo,
  coalesce(reduce(text = null, id IN COLLECT { MATCH (action)-[:CONCERNS]->(duty:Duty) RETURN duty.id AS id ORDER BY duty.position }
    | coalesce(text + '; ', '') + id), 'NONE') AS duties,
  toString(action.raisedOn) AS raisedOn, coalesce(toString(action.dueOn), 'NONE') AS dueOn,
  CASE WHEN action.doneOn > today.date THEN 'NOT_KNOWN' ELSE coalesce(action.state, 'NOT_KNOWN') END AS state,
  coalesce(action.evidence, 'NONE') AS evidence, 1 AS actions, toInteger(landed) AS landed,
  toInteger(landed AND action.state = 'VERIFIED') AS verified, toInteger(rejected) AS rejected, toInteger(open) AS open,
  toInteger(overdue) AS overdue, toInteger(doneLate) AS doneLate,
  CASE WHEN landed THEN done.ordinal WHEN open THEN today.ordinal END - raised.ordinal AS ageWorkingDays,
  CASE WHEN doneLate THEN done.ordinal WHEN overdue THEN today.ordinal END - due.ordinal AS lateWorkingDays
ORDER BY raisedOn, action
