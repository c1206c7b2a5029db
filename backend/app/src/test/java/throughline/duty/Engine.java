package throughline.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import throughline.duty.oracle.Oracle;
import throughline.duty.oracle.Places;
import throughline.vocabulary.Vocabulary;

/** An implementation of the law: the evaluator, or the slow one that it is compared with. */
enum Engine {
    EVALUATOR {
        @Override
        CaseEvaluation evaluate(Catalog catalog, Places places, CaseFile file, LocalDate asOf) {
            return new DutyEvaluator(catalog, CALENDAR, places.directory(), VOCABULARY).evaluate(file, asOf);
        }
    },
    ORACLE {
        @Override
        CaseEvaluation evaluate(Catalog catalog, Places places, CaseFile file, LocalDate asOf) {
            return new Oracle(catalog, CALENDAR, places, VOCABULARY).evaluate(file, asOf);
        }
    };

    static final Catalog CATALOG = read("/reference/duties.csv", Catalog::read);
    static final WorkingDays CALENDAR = read("/reference/bank-holidays.csv", WorkingDays::read);
    static final Vocabulary VOCABULARY = Vocabulary.ofProduct();

    abstract CaseEvaluation evaluate(Catalog catalog, Places places, CaseFile file, LocalDate asOf);

    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String resource, Reading<T> reading) {
        try (InputStream in = Engine.class.getResourceAsStream(resource)) {
            return reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
