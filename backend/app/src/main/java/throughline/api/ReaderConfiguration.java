package throughline.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that read for queries beside each other. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    /** As many as keep a small server busy; the driver's pool of connections is larger. */
    private static final int THREADS = 16;

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor readers() {
        ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
        readers.setCorePoolSize(THREADS);
        readers.setMaxPoolSize(THREADS);
        readers.setDaemon(true);
        readers.setThreadNamePrefix("reader-");
        return readers;
    }
}
