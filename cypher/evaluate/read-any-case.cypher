// title: One case, if there is any
MATCH (file:Case)
RETURN file.id AS id
LIMIT 1
