// title: Write waivers
// parameter: waivers list
UNWIND $waivers AS row
CREATE (waiver:Waiver)
SET waiver = row
