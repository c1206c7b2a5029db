package throughline.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.validation.BindException;
import reactor.core.publisher.Mono;

/**
 * What a caller is told when something fails: one of five categories and the id of the request. What failed inside goes
 * to the log under the same id, never into the answer.
 */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorConfiguration.class);

    @Bean
    DataFetcherExceptionResolver errorsOfFields() {
        return (exception, environment) -> {
            Throwable cause = unwrapped(exception);
            GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(environment);
            if (cause instanceof BadArgumentException || cause instanceof BindException) {
                return Mono.just(List.of(error.errorType(ErrorType.BAD_REQUEST)
                        .message("%s", cause.getMessage())
                        .build()));
            }
            if (cause instanceof AbortExecutionException) {
                return Mono.just(List.of(error.errorType(ErrorType.BAD_REQUEST)
                        .message("The request was given up")
                        .build()));
            }
            String id = environment.getExecutionId().toString();
            LOG.error("Request {} failed", id, cause);
            return Mono.just(List.of(error.errorType(ErrorType.INTERNAL_ERROR)
                    .message("Something went wrong inside; the log has it under request %s", id)
                    .build()));
        };
    }

    /** Gives every error the id of the request and a category. */
    @Bean
    WebGraphQlInterceptor errorReport() {
        return (request, chain) -> chain.next(request).map(response -> report(request.getId(), response));
    }

    private static WebGraphQlResponse report(String requestId, WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                ? response
                : response.transform(builder -> builder.errors(errors.stream()
                        .map(error -> categorised(requestId, error))
                        .toList()));
    }

    private static GraphQLError categorised(String requestId, GraphQLError error) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.put("requestId", requestId);
        boolean ours = error.getErrorType() instanceof ErrorType;
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .path(error.getPath())
                .locations(error.getLocations())
                .errorType(ours ? error.getErrorType() : category(error))
                .extensions(extensions)
                .build();
    }

    /** What the library itself finds wrong lies with the query, but for what a field returned. */
    private static ErrorType category(GraphQLError error) {
        return error.getErrorType() == graphql.ErrorType.NullValueInNonNullableField
                        || error.getErrorType() == graphql.ErrorType.DataFetchingException
                ? ErrorType.INTERNAL_ERROR
                : ErrorType.BAD_REQUEST;
    }

    private static Throwable unwrapped(Throwable exception) {
        return exception instanceof CompletionException && exception.getCause() != null
                ? exception.getCause()
                : exception;
    }
}
