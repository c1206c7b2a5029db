// title: Note which touched cases an evaluation has seen: a load after it may touch them again
MATCH (touch:Touch)
SET touch.seen = true
