package throughline.api;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ConcurrentLruCache;

/** Parses and checks a query once, not with every request: pages and scripts send the same ones again and again. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    private static final int DOCUMENTS = 500;
    private static final int LONGEST_KEPT = 20_000;

    @Bean
    GraphQlSourceBuilderCustomizer documentsKept() {
        ConcurrentLruCache<String, Parsed> kept = new ConcurrentLruCache<>(DOCUMENTS, text -> new Parsed());
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider((input, parse) -> {
            String text = input.getQuery();
            return text.length() > LONGEST_KEPT
                    ? CompletableFuture.completedFuture(parse.apply(input))
                    : kept.get(text).by(input, parse);
        }));
    }

    /** A document, from its first use on. */
    private static final class Parsed {

        private volatile PreparsedDocumentEntry entry;

        private CompletableFuture<PreparsedDocumentEntry> by(
                ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
            if (entry == null) {
                entry = parse.apply(input);
            }
            return CompletableFuture.completedFuture(entry);
        }
    }
}
