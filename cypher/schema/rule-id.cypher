// title: One Rule per id

CREATE CONSTRAINT ruleId IF NOT EXISTS
FOR (rule:Rule)
REQUIRE rule.id IS UNIQUE
