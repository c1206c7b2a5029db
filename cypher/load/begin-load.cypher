// title: Note that a load has begun; tells whether one before it never ended
MERGE (loading:Loading {id: 'current'})
ON CREATE SET loading.resumed = false
ON MATCH SET loading.resumed = true
RETURN loading.resumed AS resumed
