// title: Message by kind

CREATE INDEX messageKind IF NOT EXISTS
FOR (message:Message)
ON (message.kind)
