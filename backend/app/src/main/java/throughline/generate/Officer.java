package throughline.generate;

/** An officer, as written. */
record Officer(String id, String agency, String role, String team) {}
