// title: Note what was loaded and when; a load that changed nothing keeps the time of the one before
// parameter: properties map; id, loadedAt, fingerprint, tables, filled, warnings
// parameter: changed boolean
MERGE (load:Load {id: $properties.id})
ON CREATE SET load = $properties
FOREACH (one IN CASE WHEN $changed THEN [load] ELSE [] END | SET one = $properties)
WITH load
MATCH (loading:Loading {id: 'current'})
DELETE loading
