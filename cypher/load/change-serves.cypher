// title: Change the days on which agencies serve an area
// parameter: rows list
UNWIND $rows AS row
MATCH (:Agency {id: row.agencyId})-[serves:SERVES {position: row.position}]->(:Agency {id: row.forceId})
SET serves = row.properties
