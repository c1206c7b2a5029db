package throughline.evaluation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import throughline.duty.Catalog;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/** The catalogue, the calendar and the vocabulary that come with the product. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    Catalog catalog() {
        return Catalog.ofProduct();
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.ofProduct();
    }

    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.ofProduct();
    }
}
