package throughline.publish;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the publisher with the imprint of the deployment. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Imprint.class)
final class PublishConfiguration {

    @Bean
    Publisher publisher(Imprint imprint) {
        return new Publisher(imprint);
    }
}
