package throughline.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import throughline.duty.WorkingDays;

/** Days and moments as the schema writes them. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        GraphQLScalarType dateTime = GraphQLScalarType.newScalar(ExtendedScalars.DateTime)
                .coercing(new LondonTime(ExtendedScalars.DateTime.getCoercing()))
                .build();
        return wiring -> wiring.scalar(ExtendedScalars.Date).scalar(dateTime);
    }

    /** Writes instants with their offset in London; the library takes only times that have an offset. */
    private record LondonTime(Coercing<?, ?> library) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            Object zoned = value instanceof Instant instant ? instant.atZone(WorkingDays.LONDON) : value;
            return library.serialize(zoned, context, locale);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return library.parseValue(input, context, locale);
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return library.parseLiteral(input, variables, context, locale);
        }
    }
}
