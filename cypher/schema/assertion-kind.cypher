// title: Assertion by kind

CREATE INDEX assertionKind IF NOT EXISTS
FOR (assertion:Assertion)
ON (assertion.kind)
