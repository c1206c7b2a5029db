// title: Event by kind

CREATE INDEX eventKind IF NOT EXISTS
FOR (event:Event)
ON (event.kind)
