// title: One Schema per id

CREATE CONSTRAINT schemaId IF NOT EXISTS
FOR (schema:Schema)
REQUIRE schema.id IS UNIQUE
