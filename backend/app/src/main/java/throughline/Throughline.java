package throughline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import throughline.cli.Commands;
import throughline.cli.ExitCode;
import throughline.cli.Services;
import throughline.csv.BrokenFileException;
import throughline.graph.GraphUnavailableException;

/** Where the program starts: settings go to the application, the rest of the command line to the commands. */
public final class Throughline {

    private static final Pattern SETTING = Pattern.compile("--(spring|throughline|server|logging)\\..*");

    private Throughline() {}

    public static void main(String[] arguments) {
        List<String> settings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            (SETTING.matcher(argument).matches() ? settings : words).add(argument);
        }
        Services services = new SpringServices(settings);
        System.exit(Commands.line(services, Clock.systemUTC()).execute(words.toArray(String[]::new)));
    }

    /** The services as Spring wires them. */
    private record SpringServices(List<String> settings) implements Services {

        @Override
        public ConfigurableApplicationContext start() {
            return builder(CommandApplication.class, WebApplicationType.NONE).run(arguments());
        }

        @Override
        public ConfigurableApplicationContext startWithPages(Consumer<ApplicationContext> before) {
            return builder(Application.class, WebApplicationType.SERVLET)
                    .initializers(context -> BeforePages.register(context, before))
                    .run(arguments());
        }

        private static SpringApplicationBuilder builder(Class<?> wiring, WebApplicationType type) {
            return new SpringApplicationBuilder(wiring).web(type);
        }

        private String[] arguments() {
            return settings.toArray(String[]::new);
        }

        @Override
        public Optional<Refusal> explain(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof GraphUnavailableException) {
                    return Optional.of(new Refusal(ExitCode.NO_DATABASE, "No database: " + cause.getMessage()));
                }
                if (cause instanceof BrokenFileException) {
                    return Optional.of(new Refusal(ExitCode.BAD_DATA, cause.getMessage()));
                }
                if (cause instanceof PortInUseException taken) {
                    return Optional.of(new Refusal(ExitCode.USAGE, portTaken(taken.getPort())));
                }
            }
            return Optional.empty();
        }

        private static String portTaken(int port) {
            return "Port " + port + " is used by another program; choose another with --server.port=PORT";
        }
    }
}
