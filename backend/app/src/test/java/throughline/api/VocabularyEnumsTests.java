package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.vocabulary.Vocabulary;

/**
 * The enums of the schema hold the codes of the vocabulary, each with its description. After a change of the vocabulary
 * this command writes them anew:
 *
 * <pre>mvn -q -Pfast -pl backend/app test -Dtest=VocabularyEnumsTests -Dschema.rewrite=true</pre>
 */
final class VocabularyEnumsTests {

    private static final Path SCHEMA = Path.of("../../schema.graphqls");
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");

    private final Vocabulary vocabulary = Vocabulary.ofProduct();

    @Test
    void schemaHoldsTheCodesOfTheVocabulary() throws IOException {
        String schema = Files.readString(SCHEMA);
        int start = schema.indexOf(VocabularyEnums.MARK) + VocabularyEnums.MARK.length();
        String expected = schema.substring(0, start) + VocabularyEnums.block(vocabulary);
        if (Boolean.getBoolean("schema.rewrite")) {
            Files.writeString(SCHEMA, expected);
        }
        assertThat(Files.readString(SCHEMA)).isEqualTo(expected);
    }

    @Test
    void codesOfEnumsAreNames() {
        assertThat(VocabularyEnums.names(vocabulary).keySet())
                .allSatisfy(set -> assertThat(vocabulary.codes(set)).allMatch(NAME.asMatchPredicate()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "home_office_outcome"})
    void setsWithCodesThatAreNoNamesHaveNoEnum(String set) {
        assertThat(vocabulary.codes(set)).anyMatch(NAME.asMatchPredicate().negate());
        assertThat(VocabularyEnums.names(vocabulary)).doesNotContainKey(set);
    }
}
