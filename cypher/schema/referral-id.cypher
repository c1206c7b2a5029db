// title: One Referral per id

CREATE CONSTRAINT referralId IF NOT EXISTS
FOR (referral:Referral)
REQUIRE referral.id IS UNIQUE
