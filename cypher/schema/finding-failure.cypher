// title: Finding by failure

CREATE INDEX findingFailure IF NOT EXISTS
FOR (finding:Finding)
ON (finding.failure)
