// title: Referral by kind

CREATE INDEX referralKind IF NOT EXISTS
FOR (referral:Referral)
ON (referral.kind)
