package throughline;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything that is wired together. */
@SpringBootApplication(
        scanBasePackages = {
            "throughline.graph",
            "throughline.casework",
            "throughline.load",
            "throughline.evaluation",
            "throughline.report",
            "throughline.publish",
            "throughline.network",
            "throughline.api"
        })
public class Application {}
