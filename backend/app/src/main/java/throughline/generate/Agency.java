package throughline.generate;

/** An agency, as it is written; what is not known is empty. */
record Agency(String id, String kind, String name, String gssCode, String forceNumber, String parentId) {}
