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

    /** How to explain a failure that the caller can do something about; nothing for a defect of the program. */
    Optional<Refusal> explain(Throwable failure);

    /** A failure in words that say what to do, and how the command ends. */
    record Refusal(ExitCode code, String message) {}
}
