package throughline.cli;

import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application around a command. */
public interface Services {

    /**
     * Starts what a command needs: the database and the services on it.
     *
     * @param withPages whether the API and the pages are served too
     */
    ConfigurableApplicationContext start(boolean withPages);

    /** What to tell the caller if the failure means that there is no database to work with; nothing if it means another thing. */
    Optional<String> whyNoDatabase(Throwable failure);
}
