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
        try (ConfigurableApplicationContext context = services.start(false)) {
            return run(context).number();
        }
    }

    abstract ExitCode run(ApplicationContext context) throws Exception;

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
