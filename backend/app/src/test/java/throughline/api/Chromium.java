package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real browser that reaches no other host than the one under test, and remembers who tried and what went wrong. */
final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of(System.getProperty("test.chromium", "/usr/bin/chromium"));
    private static final Set<String> OF_THE_PAGE_ITSELF = Set.of("data", "blob");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final List<String> requestsElsewhere = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Chromium(String address) {
        assertThat(Files.isExecutable(EXECUTABLE))
                .withFailMessage(
                        "No Chromium at %s. Install it with 'apt-get install chromium', or name another with -Dtest.chromium=PATH",
                        EXECUTABLE)
                .isTrue();
        this.address = address;
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setHeadless(true)
                        .setArgs(arguments()));
    }

    private static List<String> arguments() {
        return List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // What slips past the routes below, such as a socket, finds no host.
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
    }

    /** A page of a visitor who was never here before. */
    Page firstVisit(ColorScheme scheme) {
        requestsElsewhere.clear();
        complaints.clear();
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1400, 850));
        context.route("**/*", this::letOnlyOwnHostThrough);
        context.onConsoleMessage(this::noteComplaint);
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    /** Ends the visit; requests still on their way are let go first, since a closed context cannot answer them. */
    void endVisit(Page page) {
        page.context().unrouteAll();
        page.context().close();
    }

    List<String> requestsElsewhere() {
        return requestsElsewhere;
    }

    List<String> complaints() {
        return complaints;
    }

    private void letOnlyOwnHostThrough(Route route) {
        String url = route.request().url();
        if (url.startsWith(address)
                || OF_THE_PAGE_ITSELF.contains(URI.create(url).getScheme())) {
            route.resume();
        } else {
            requestsElsewhere.add(url);
            route.abort();
        }
    }

    private void noteComplaint(ConsoleMessage message) {
        if (Set.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
