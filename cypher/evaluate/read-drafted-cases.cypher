// title: The cases whose drafts wait to be made what is derived
MATCH (watch:WatchDraft)
RETURN watch.id AS id
ORDER BY id
