package throughline.api;

import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.schema.GraphQLTypeUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How deep and how costly a query may be. Introspection, which the tools need and which reads nothing, passes. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    /** What a list that takes no size is taken to hold. */
    private static final int ROWS_OF_A_LIST = 10;

    @Bean
    @Order(1)
    Instrumentation depthLimit(@Value("${throughline.graphql.depth:15}") int depth) {
        return new MaxQueryDepthInstrumentation(depth) {

            @Override
            public InstrumentationContext<ExecutionResult> beginExecuteOperation(
                    InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
                return isIntrospection(parameters.getExecutionContext())
                        ? SimpleInstrumentationContext.noOp()
                        : super.beginExecuteOperation(parameters, state);
            }

            @Override
            protected AbortExecutionException mkAbortException(int found, int allowed) {
                return new AbortExecutionException(
                        "The query is %d levels deep; %d are allowed".formatted(found, allowed));
            }
        };
    }

    @Bean
    @Order(2)
    Instrumentation costLimit(@Value("${throughline.graphql.cost:200000}") int cost) {
        return new MaxQueryComplexityInstrumentation(cost, LimitConfiguration::cost) {

            @Override
            public InstrumentationContext<ExecutionResult> beginExecuteOperation(
                    InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
                return isIntrospection(parameters.getExecutionContext())
                        ? SimpleInstrumentationContext.noOp()
                        : super.beginExecuteOperation(parameters, state);
            }

            @Override
            protected AbortExecutionException mkAbortException(int found, int allowed) {
                return new AbortExecutionException(
                        "The query may bring about %d values; %d are allowed: ask for a smaller page or fewer lists"
                                .formatted(found, allowed));
            }
        };
    }

    private static boolean isIntrospection(ExecutionContext context) {
        return context.getOperationDefinition().getSelectionSet().getSelections().stream()
                .allMatch(selection ->
                        selection instanceof Field field && field.getName().startsWith("__"));
    }

    /** A field is one value; a list is its rows; a connection is its page. */
    private static int cost(FieldComplexityEnvironment field, int ofChildren) {
        long rows = 1;
        if (field.getFieldDefinition().getArgument("first") != null) {
            rows = field.getArguments().get("first") instanceof Integer first
                    ? Math.min(Math.max(1, first), PageRequest.MAXIMUM)
                    : PageRequest.DEFAULT;
        } else if (isListOfObjects(field) && !isPartOfAPage(field)) {
            rows = ROWS_OF_A_LIST;
        }
        return (int) Math.min(Integer.MAX_VALUE, 1 + rows * ofChildren);
    }

    private static boolean isListOfObjects(FieldComplexityEnvironment field) {
        return GraphQLTypeUtil.isList(
                GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
    }

    private static boolean isPartOfAPage(FieldComplexityEnvironment field) {
        String name = field.getFieldDefinition().getName();
        return name.equals("edges") || name.equals("nodes");
    }
}
