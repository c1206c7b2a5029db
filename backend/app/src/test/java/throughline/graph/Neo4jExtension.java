package throughline.graph;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives a test class the database of the run, empty but for the schema: parameters of type {@link Graph}, and the
 * properties of Spring Boot, so that a {@code @SpringBootTest} of the class uses it, too.
 *
 * <p>The graph is wiped before every test, or with {@link KeepsGraph} before the first one of the class.
 */
public final class Neo4jExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    /** The address of the database of the run. */
    public static String boltUri() {
        return TestDatabase.get().uri();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        TestDatabase.get().offerToSpring();
        if (!keeps(context) || !isNested(context)) {
            TestDatabase.get().wipe();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!keeps(context)) {
            TestDatabase.get().wipe();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return TestDatabase.get().graph();
    }

    private static boolean isNested(ExtensionContext context) {
        return !context.getEnclosingTestClasses().isEmpty();
    }

    private static boolean keeps(ExtensionContext context) {
        List<Class<?>> around = context.getEnclosingTestClasses();
        return Stream.concat(around.stream(), Stream.of(context.getRequiredTestClass()))
                .anyMatch(type -> AnnotationSupport.isAnnotated(type, KeepsGraph.class));
    }
}
