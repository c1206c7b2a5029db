// title: One Catalog per id

CREATE CONSTRAINT catalogId IF NOT EXISTS
FOR (catalog:Catalog)
REQUIRE catalog.id IS UNIQUE
