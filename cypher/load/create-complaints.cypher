// title: Create complaints
// parameter: rows list
UNWIND $rows AS row
CREATE (complaint:Complaint)
SET complaint = row.properties
