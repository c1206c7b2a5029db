// title: The bundles in the graph, each with the fingerprint of its content
MATCH (load:Load)
RETURN load.id AS id, load.fingerprint AS fingerprint
ORDER BY id
