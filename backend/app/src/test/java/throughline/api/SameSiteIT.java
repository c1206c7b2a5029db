package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.Application;
import throughline.graph.Neo4jExtension;

/** Who may ask over HTTP. Requests are written by hand, because clients do not let a test choose the host. */
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Neo4jExtension.class)
final class SameSiteIT {

    private static final String QUERY = "{\"query\":\"{ duty(id: \\\"H13\\\") { id } }\"}";

    private final int port;

    SameSiteIT(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    void answersAQueryInJson() throws IOException {
        assertThat(post("Host: localhost:" + port, "Content-Type: application/json"))
                .startsWith("HTTP/1.1 200")
                .contains("{\"data\":{\"duty\":{\"id\":\"H13\"}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: LOCALHOST", "Host: 127.0.0.1:1", "Host: [::1]:8080"})
    void answersUnderItsOwnNames(String host) throws IOException {
        assertThat(post(host, "Content-Type: application/json")).startsWith("HTTP/1.1 200");
    }

    /** A name that somebody else points at this machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Host: evil.example", "Host: localhost.evil.example", "Host: 127.0.0.1.evil.example:80", "Host:"
            })
    void refusesOtherNames(String host) throws IOException {
        assertThat(post(host, "Content-Type: application/json")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site"})
    void refusesPagesOfOtherSites(String header) throws IOException {
        assertThat(post("Host: localhost", "Content-Type: application/json", header))
                .startsWith("HTTP/1.1 403")
                .doesNotContainIgnoringCase("access-control-allow");
    }

    @Test
    void answersItsOwnPages() throws IOException {
        assertThat(post(
                        "Host: localhost:" + port,
                        "Content-Type: application/json",
                        "Origin: http://localhost:" + port))
                .startsWith("HTTP/1.1 200");
    }

    /** The types that a form of another site can send without asking first. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void refusesWhatFormsCanSend(String type) throws IOException {
        assertThat(post("Host: localhost", "Content-Type: " + type)).startsWith("HTTP/1.1 4");
    }

    private String post(String... headers) throws IOException {
        String request = "POST /graphql HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nContent-Length: "
                + QUERY.length() + "\r\nConnection: close\r\n\r\n" + QUERY;
        try (Socket socket = new Socket("127.0.0.1", port);
                Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return answer.useDelimiter("\\A").next();
        }
    }
}
