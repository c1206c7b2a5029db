package throughline.bundle;

import throughline.duty.Catalog;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/** What comes with the product and is not part of a bundle. */
record DutyReference(Vocabulary vocabulary, Catalog catalog, WorkingDays workingDays) {}
