// title: Watch by the day on which its case is due again

CREATE INDEX watchNextOn IF NOT EXISTS
FOR (watch:Watch)
ON (watch.nextOn)
