package throughline.api;

/** The time line of one victim in one case. */
record Journey(String caseId, String victimId) {}
