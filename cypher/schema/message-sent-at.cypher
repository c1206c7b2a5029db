// title: Message by sentAt

CREATE INDEX messageSentAt IF NOT EXISTS
FOR (message:Message)
ON (message.sentAt)
