// title: What is stored of some referrals
// parameter: rows list
UNWIND $rows AS row
MATCH (referral:Referral {id: row.id})
RETURN row.id AS id, referral.contentHash AS contentHash
