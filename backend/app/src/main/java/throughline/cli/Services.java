package throughline.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application around a command. */
public interface Services {

    /** Starts what a command needs: the database and the services on it. */
    ConfigurableApplicationContext start();

    /**
     * Starts the same with the API and the pages.
     *
     * @param before done when the database is there and before the first request is taken
     */
    ConfigurableApplicationContext startWithPages(Consumer<ApplicationContext> before);

    /** What to tell the caller if the failure means that there is no database to work with; nothing if it means another thing. */
    Optional<String> whyNoDatabase(Throwable failure);
}
