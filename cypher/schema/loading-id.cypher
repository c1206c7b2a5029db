// title: One Loading per id

CREATE CONSTRAINT loadingId IF NOT EXISTS
FOR (loading:Loading)
REQUIRE loading.id IS UNIQUE
