// title: The cases that a load has touched since the last evaluation
MATCH (touch:Touch)
RETURN touch.id AS id
ORDER BY id
