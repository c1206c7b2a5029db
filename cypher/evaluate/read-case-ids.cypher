// title: The ids of all cases, in order
MATCH (file:Case)
RETURN file.id AS id
ORDER BY id
