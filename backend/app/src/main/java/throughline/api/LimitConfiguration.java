package throughline.api;

import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How deep and how costly a query may be. Introspection, which the tools need and which reads nothing, passes. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    Instrumentation limits(
            @Value("${throughline.graphql.depth:15}") int depth,
            @Value("${throughline.graphql.cost:200000}") int cost) {
        return new Limits(cost, new Costs(depth));
    }

    /** Both limits in one walk over the query. */
    private static final class Limits extends MaxQueryComplexityInstrumentation {

        private Limits(int cost, FieldComplexityCalculator costs) {
            super(cost, costs);
        }

        @Override
        public InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            return isIntrospection(parameters.getExecutionContext().getOperationDefinition())
                    ? SimpleInstrumentationContext.noOp()
                    : super.beginExecuteOperation(parameters, state);
        }

        @Override
        protected AbortExecutionException mkAbortException(int found, int allowed) {
            return new AbortExecutionException(
                    "The query may bring about %d values; %d are allowed: ask for a smaller page or fewer lists"
                            .formatted(found, allowed));
        }

        private static boolean isIntrospection(OperationDefinition operation) {
            return operation.getSelectionSet().getSelections().stream()
                    .allMatch(selection ->
                            selection instanceof Field field && field.getName().startsWith("__"));
        }
    }

    /**
     * A field is one value; a list is its rows; a connection is its page.
     *
     * @param depth the levels that a query may have
     */
    private record Costs(int depth) implements FieldComplexityCalculator {

        /** What a list that takes no size is taken to hold. */
        private static final int ROWS_OF_A_LIST = 10;

        @Override
        public int calculate(FieldComplexityEnvironment field, int ofChildren) {
            checkDepth(field);
            return (int) Math.min(Integer.MAX_VALUE, 1 + (long) rows(field) * ofChildren);
        }

        private void checkDepth(FieldComplexityEnvironment field) {
            int level = 0;
            for (FieldComplexityEnvironment one = field; one != null; one = one.getParentEnvironment()) {
                level++;
            }
            if (level > depth) {
                throw new AbortExecutionException("The query is more than %d levels deep".formatted(depth));
            }
        }

        private static int rows(FieldComplexityEnvironment field) {
            if (field.getFieldDefinition().getArgument("first") != null) {
                return field.getArguments().get("first") instanceof Integer first
                        ? Math.min(Math.max(1, first), PageRequest.MAXIMUM)
                        : PageRequest.DEFAULT;
            }
            return isList(field) && !isPartOfAPage(field) ? ROWS_OF_A_LIST : 1;
        }

        private static boolean isList(FieldComplexityEnvironment field) {
            return GraphQLTypeUtil.isList(
                    GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()));
        }

        private static boolean isPartOfAPage(FieldComplexityEnvironment field) {
            String name = field.getFieldDefinition().getName();
            return name.equals("edges") || name.equals("nodes");
        }
    }
}
