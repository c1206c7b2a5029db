// title: Duty by kind

CREATE INDEX dutyKind IF NOT EXISTS
FOR (duty:Duty)
ON (duty.kind)
