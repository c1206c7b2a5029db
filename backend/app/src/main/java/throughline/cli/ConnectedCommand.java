package throughline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that needs the database: owns the connection for as long as the command runs. */
abstract class ConnectedCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    CommandSpec spec;

    ConnectedCommand(Services services) {
        this.services = services;
    }

    @Override
    public final Integer call() throws Exception {
        ExitCode before = beforeConnecting();
        if (before != ExitCode.DONE) {
            return before.number();
        }
        try (ConfigurableApplicationContext context = connect(services)) {
            return run(context).number();
        }
    }

    /** What can be refused without a database; anything but done ends the command. */
    ExitCode beforeConnecting() throws Exception {
        return ExitCode.DONE;
    }

    ConfigurableApplicationContext connect(Services services) {
        return services.start();
    }

    abstract ExitCode run(ApplicationContext context) throws Exception;

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
