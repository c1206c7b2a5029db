// title: Obligation by state

CREATE INDEX obligationState IF NOT EXISTS
FOR (obligation:Obligation)
ON (obligation.state)
