package throughline.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import throughline.publish.Format;
import throughline.publish.Publisher;
import throughline.report.DisclosureRule;
import throughline.report.Reports;

/** Report tables as files: {@code /reports/c1-compliance-by-duty.csv?forceIds=POL-13}. */
@Controller
final class ReportFileController {

    private final Reports reports;
    private final Publisher publisher;

    ReportFileController(Reports reports, Publisher publisher) {
        this.reports = reports;
        this.publisher = publisher;
    }

    @GetMapping("/reports/{id}.{format}")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String format, @RequestParam Map<String, String> parameters)
            throws IOException {
        try {
            Format wanted = Format.ofEnding(format.toLowerCase(Locale.ROOT));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            publisher.write(reports.run(id, parameters, DisclosureRule.STANDARD), wanted, out);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(wanted.mediaType()))
                    .body(out.toByteArray());
        } catch (IllegalArgumentException e) {
            return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                    .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                    .body((e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
