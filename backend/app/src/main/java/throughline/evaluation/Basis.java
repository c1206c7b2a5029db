package throughline.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import throughline.duty.Catalog;
import throughline.duty.WorkingDays;

/**
 * What decides the outcome of an evaluation besides the facts and the as-of date, in one short text: the catalogue, the
 * calendar, the rules with their thresholds, and the evaluator itself. What was derived on another basis is derived anew.
 */
final class Basis {

    private static final List<String> EVALUATOR =
            List.of("classpath*:throughline/duty/*.class", "classpath*:throughline/evaluation/*.class");

    private final Catalog catalog;
    private final WorkingDays workingDays;

    Basis(Catalog catalog, WorkingDays workingDays) {
        this.catalog = catalog;
        this.workingDays = workingDays;
    }

    /** @param rules the basis of the rules */
    String fingerprint(String rules) {
        MessageDigest digest = sha256();
        digest.update(catalog.fingerprint().getBytes(StandardCharsets.UTF_8));
        digest.update(workingDays.holidays().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        addEvaluator(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The compiled classes stand for what the evaluator does: nobody has to remember to count a version up. */
    private static void addEvaluator(MessageDigest digest) {
        try {
            for (String pattern : EVALUATOR) {
                Resource[] classes = new PathMatchingResourcePatternResolver().getResources(pattern);
                Arrays.sort(classes, Comparator.comparing(Resource::getFilename));
                for (Resource one : classes) {
                    digest.update(one.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
