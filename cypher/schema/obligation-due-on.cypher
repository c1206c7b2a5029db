// title: Obligation by dueOn

CREATE INDEX obligationDueOn IF NOT EXISTS
FOR (obligation:Obligation)
ON (obligation.dueOn)
