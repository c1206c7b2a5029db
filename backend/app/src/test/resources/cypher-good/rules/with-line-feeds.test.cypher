// this is no header
