// title: The cases in which something is different on the as-of date, though no load touched them
// parameter: asOf date
MATCH (watch:Watch)
WHERE watch.nextOn <= $asOf
RETURN watch.id AS id
ORDER BY id
