// title: I4 Repeat findings
// question: Which themes are raised again and again, and by whom?
// grain: one row per theme and year in which something on it was raised
// unit: actions: recommendations, improvement actions and areas of concern
// source: the register of actions, as it stood on the as-of date
// needs: actions.theme, actions.source
// parameter: from date = null; only what was raised on or after this day
// parameter: to date = null; only what was raised on or before this day
// parameter: forceIds list = null; only what is owned by, or applies to, these police forces or an agency that serves their area
// parameter: areaIds list = null; only what is owned by, or applies to, these agencies or a police force whose area they serve
// column: theme key; the theme, in small letters; NOT_KNOWN if none is on record
// column: year key; year in which it was raised
// column: actions count; all of them
// column: ownFinding count; found by the agency or the local board itself
// column: complaint count; comes from complaints
// column: inspection count; comes from an inspection
// column: survey count; comes from what victims said in surveys
// column: oversight count; comes from a commissioner, policing body or ministry
// column: sourceNotKnown count; source not recorded
// column: base count; with a theme on record, so that it can be told whether it came before
// column: repeated count; of these, those on a theme that had been raised before, in that year or an earlier one
// column: rate rate of repeated in base; share that repeats a theme
// column: afterDone count; of these, those raised on or after the day on which an earlier one on the theme was done: it came back
// sum: actions = ownFinding + complaint + inspection + survey + oversight + sourceNotKnown
// additive: actions, ownFinding, complaint, inspection, survey, oversight, sourceNotKnown, base, repeated, afterDone
// population: actions
// chart: heatmap of actions by theme, year
// order: theme, then year
// disclosive: none
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (action:Action)
WHERE action.raisedOn <= evaluation.asOf AND action.kind <> 'EFFECTIVE_PRACTICE'
  AND ($from IS NULL OR action.raisedOn >= $from) AND ($to IS NULL OR action.raisedOn <= $to)
  AND ($forceIds IS NULL OR EXISTS {
    MATCH (action)-[:OWNED_BY|APPLIES_TO]->(agency:Agency)
    WHERE agency.id IN $forceIds OR EXISTS { (agency)-[:SERVES]->(force:Agency) WHERE force.id IN $forceIds }
  })
  AND ($areaIds IS NULL OR EXISTS {
    MATCH (action)-[:OWNED_BY|APPLIES_TO]->(agency:Agency)
    WHERE agency.id IN $areaIds OR EXISTS { (agency)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds }
  })
WITH evaluation, action, toLower(trim(action.theme)) AS theme
WITH *, COLLECT {
  MATCH (earlier:Action)
  WHERE earlier.kind <> 'EFFECTIVE_PRACTICE' AND toLower(trim(earlier.theme)) = theme
    AND (earlier.raisedOn < action.raisedOn OR earlier.raisedOn = action.raisedOn AND earlier.id < action.id)
  RETURN coalesce(earlier.state IN ['DONE', 'VERIFIED'] AND earlier.doneOn <= action.raisedOn, false)
} AS earlier
WITH coalesce(theme, 'NOT_KNOWN') AS theme, action.raisedOn.year AS year, count(*) AS actions,
  count(CASE action.source WHEN 'SELF_ASSESSMENT' THEN 1 END) AS ownFinding, count(CASE action.source WHEN 'COMPLAINT' THEN 1 END) AS complaint,
  count(CASE action.source WHEN 'INSPECTION' THEN 1 END) AS inspection, count(CASE action.source WHEN 'SURVEY' THEN 1 END) AS survey,
  count(CASE action.source WHEN 'OVERSIGHT' THEN 1 END) AS oversight, count(CASE WHEN action.source IS NULL THEN 1 END) AS sourceNotKnown,
  count(theme) AS base, count(CASE WHEN earlier <> [] THEN 1 END) AS repeated, count(CASE WHEN true IN earlier THEN 1 END) AS afterDone
RETURN
  theme, toString(year) AS year, actions, ownFinding, complaint, inspection, survey, oversight, sourceNotKnown,
  base, repeated, CASE WHEN base > 0 THEN toFloat(repeated) / base END AS rate, afterDone
ORDER BY theme, year
