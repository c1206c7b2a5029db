package throughline;

import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Does something when everything is wired and before the web server takes the first request. */
final class BeforePages implements SmartLifecycle {

    private final ApplicationContext context;
    private final Consumer<ApplicationContext> work;
    private boolean running;

    private BeforePages(ApplicationContext context, Consumer<ApplicationContext> work) {
        this.context = context;
        this.work = work;
    }

    static void register(ConfigurableApplicationContext context, Consumer<ApplicationContext> work) {
        context.getBeanFactory().registerSingleton("beforePages", new BeforePages(context, work));
    }

    @Override
    public void start() {
        work.accept(context);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
