package throughline.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Services that are there already, and stay when a command ends. */
public record RunningServices(ApplicationContext context) implements Services {

    @Override
    public ConfigurableApplicationContext start() {
        GenericApplicationContext child = new GenericApplicationContext(context);
        child.refresh();
        return child;
    }

    @Override
    public ConfigurableApplicationContext startWithPages(Consumer<ApplicationContext> before) {
        return start();
    }

    @Override
    public Optional<Refusal> explain(Throwable failure) {
        return Optional.empty();
    }
}
