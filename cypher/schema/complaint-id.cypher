// title: One Complaint per id

CREATE CONSTRAINT complaintId IF NOT EXISTS
FOR (complaint:Complaint)
REQUIRE complaint.id IS UNIQUE
