package throughline;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything that is wired together. */
@SpringBootApplication
public class Application {}
