package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import graphql.introspection.IntrospectionQueryBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import throughline.Application;
import throughline.evaluation.EvaluationQueries;
import throughline.graph.Neo4jExtension;

/** What a caller is told when something is wrong, and what they are not told. */
@SpringBootTest(classes = Application.class)
@ExtendWith({Neo4jExtension.class, OutputCaptureExtension.class})
final class ErrorsIT {

    @Autowired
    private WebGraphQlHandler handler;

    @MockitoBean
    private EvaluationQueries evaluations;

    private WebGraphQlTester graphQl;

    @BeforeEach
    void connect() {
        graphQl = WebGraphQlTester.builder(handler)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    @Test
    void keepsSecretsInTheLog(CapturedOutput output) {
        given(evaluations.current()).willThrow(new IllegalStateException("secret"));
        ResponseError error = onlyError("evaluation", Map.of());
        String requestId = (String) error.getExtensions().get("requestId");
        assertThat(error.getErrorType()).isEqualTo(ErrorType.INTERNAL_ERROR);
        assertThat(error.toString()).doesNotContain("secret").contains(requestId);
        assertThat(output.getAll()).contains("Request " + requestId + " failed").contains("secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501, Integer.MAX_VALUE})
    void saysWhichSizesAPageMayHave(int first) {
        assertThat(badRequest("page", Map.of("first", first)))
                .isEqualTo("first: expected a whole number from 1 to 500, got " + first);
    }

    @Test
    void saysWhatACursorIs() {
        assertThat(badRequest("page", Map.of("after", "C1")))
                .isEqualTo("after: expected a cursor that an earlier page of cases gave, got C1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-group   | groupBy: expected at least one of FAILURE, DUTY, FROM and TO, got none",
                "no-set     | set: expected one of agency_kind, officer_role,",
                "no-field   | Field 'colour' in type 'CaseConnection' is undefined",
                "no-code    | not a valid 'State'",
                "too-deep   | The query is more than 15 levels deep",
                "too-costly | values; 200000 are allowed: ask for a smaller page or fewer lists",
            })
    void saysInOneMessageWhatIsWrong(String document, String message) {
        assertThat(badRequest(document, Map.of())).contains(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9})
    void answersTheWholeIntrospectionOfTheTools(int typeDepth) {
        String introspection = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .inputValueDeprecation(true)
                .isOneOf(true)
                .typeRefFragmentDepth(typeDepth));
        graphQl.document(introspection)
                .execute()
                .path("__schema.types[*].name")
                .entityList(String.class)
                .contains("Case", "Obligation", "State");
    }

    private String badRequest(String document, Map<String, Object> variables) {
        ResponseError error = onlyError(document, variables);
        assertThat(error.getErrorType()).isEqualTo(ErrorType.BAD_REQUEST);
        assertThat(error.getExtensions()).containsKey("requestId");
        return error.getMessage();
    }

    private ResponseError onlyError(String document, Map<String, Object> variables) {
        List<ResponseError> errors = new ArrayList<>();
        graphQl.documentName(document).variables(variables).execute().errors().satisfy(errors::addAll);
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }
}
