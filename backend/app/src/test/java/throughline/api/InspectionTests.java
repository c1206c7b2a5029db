package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.FileSystemResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** The schema and the code agree: no field without code, no code without field, and nothing that nobody looked at. */
final class InspectionTests {

    private static final List<String> SKIPPED = List.of();

    private final SchemaReport report = inspect();

    @Test
    void everyFieldHasCode() {
        assertThat(report.unmappedFields()).isEmpty();
    }

    @Test
    void allCodeHasAField() {
        assertThat(report.unmappedRegistrations()).isEmpty();
    }

    @Test
    void everyArgumentOfTheCodeIsOneOfTheSchema() {
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @Test
    void everyTypeIsLookedAt() {
        assertThat(report.skippedTypes())
                .extracting(skipped -> skipped.type().toString())
                .isEqualTo(SKIPPED);
    }

    private static SchemaReport inspect() {
        AtomicReference<SchemaReport> report = new AtomicReference<>();
        GraphQlSource.schemaResourceBuilder()
                .schemaResources(new FileSystemResource("../../schema.graphqls"))
                .configureRuntimeWiring(new ScalarConfiguration().scalars())
                .configureRuntimeWiring(new CaseworkLinks())
                .configureRuntimeWiring(new EvaluationLinks(null))
                .configureRuntimeWiring(new ExplanationLinks(null))
                .configureRuntimeWiring(new JourneyLinks())
                .configureRuntimeWiring(new NetworkLinks(null))
                .configureRuntimeWiring(controllers())
                .inspectSchemaMappings(report::set)
                .build();
        return report.get();
    }

    /** Inspection calls nothing, so the controllers have nothing to read with. */
    private static AnnotatedControllerConfigurer controllers() {
        GenericApplicationContext context = new GenericApplicationContext();
        List<Supplier<Object>> controllers = List.of(
                () -> new AgencyController(null),
                () -> new BreakdownController(null, null),
                () -> new CaseController(null),
                () -> new CatalogController(null, null, null, null),
                () -> new DueSoonController(null),
                () -> new EventController(null),
                () -> new ExplanationController(null),
                () -> new FindingController(null, null),
                () -> new HandoverFailureController(null, null),
                () -> new JourneyController(null),
                () -> new MessageController(null, null),
                () -> new ObligationController(null, null),
                () -> new OfficerController(null),
                () -> new ReferralPathController(null, null),
                () -> new ReportController(null, false),
                () -> new VictimController(null),
                () -> new WaiverController(null));
        for (Supplier<Object> controller : controllers) {
            Object one = controller.get();
            context.getBeanFactory().registerSingleton(one.getClass().getSimpleName(), one);
        }
        context.refresh();
        AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
        configurer.setApplicationContext(context);
        configurer.afterPropertiesSet();
        return configurer;
    }
}
