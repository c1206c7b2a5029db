package throughline.generate;

import java.time.LocalDate;

/** A move of an officer to another agency or another team, for good. */
record Posting(Officer officer, String agency, String role, String team, LocalDate from) {}
