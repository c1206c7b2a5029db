// title: Drop all waivers
MATCH (waiver:Waiver)
DETACH DELETE waiver
