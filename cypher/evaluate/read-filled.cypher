// title: Which tables and columns the loaded bundles fill
MATCH (load:Load)
RETURN load.tables AS tables, load.filled AS filled
