package throughline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.Application;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;

/** GraphiQL and the start page, as a person meets them in a browser. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
final class GraphiqlIT {

    private static final String QUERY_EDITOR = ".graphiql-query-editor .monaco-editor";
    private static final double PATIENCE_MILLIS = 30_000;

    private static Chromium chromium;

    private Page page;

    @BeforeAll
    static void openBrowser(@Value("${local.server.port}") int port, Graph graph) {
        TestGraph.make(graph, "two-cases");
        setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = new Chromium("http://127.0.0.1:" + port);
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void visitForTheFirstTime() {
        page = chromium.firstVisit(ColorScheme.LIGHT);
    }

    @AfterEach
    void endVisit() {
        chromium.endVisit(page);
        assertThat(chromium.requestsElsewhere()).as("requests to other hosts").isEmpty();
        assertThat(chromium.complaints())
                .as("errors and warnings of the browser")
                .isEmpty();
    }

    @Test
    void opensWithATabForEveryQuestion() {
        openGraphiql("/graphiql");

        assertThat(page).hasTitle("Ask a question – Throughline");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Throughline");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("As of 10 April 2026, 2 cases");
        assertThat(tabs())
                .hasText(new String[] {"FailedHandovers", "ReferralPaths", "Breakdowns", "OneCaseWhole", "TheEvaluation"
                });
    }

    @ParameterizedTest
    @CsvSource({
        "FailedHandovers, handoverFailures",
        "ReferralPaths, referralPaths",
        "Breakdowns, breakdowns",
        "OneCaseWhole, case",
        "TheEvaluation, evaluation"
    })
    void answersTheQuestionOfATab(String tab, String field) {
        openGraphiql("/graphiql/");

        tab(tab).click();
        assertThat(activeTab()).hasText(tab);
        Response answer = page.waitForResponse("**/graphql", this::run);

        assertThat(answer.request().postData()).contains("query " + tab);
        assertThat(answer.text()).contains("\"" + field + "\":").doesNotContain("\"errors\"");
        assertThat(answer()).containsText("\"data\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'Which handovers failed, and between whom?', FailedHandovers",
        "'Which paths did referrals take, and where did they end?', ReferralPaths",
        "Where did communication break down?, Breakdowns"
    })
    void opensFromTheStartPageWithTheQuestion(String question, String tab) {
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.DEFINITION)).not().hasCount(0);

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(question)).click();

        assertThat(activeTab()).hasText(tab);
        assertThat(page.locator(QUERY_EDITOR)).containsText(tab);
        assertThat(tabs()).hasCount(5);
    }

    @Test
    void opensAQuestionAgainThatWasClosed() {
        openGraphiql("/graphiql/");
        closeTab("Breakdowns");
        assertThat(tabs()).hasCount(4);

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Where did communication break down?"))
                .click();

        assertThat(activeTab()).hasText("Breakdowns");
        assertThat(tabs()).hasCount(5);
    }

    @Test
    void keepsTheTabsOfTheUser() {
        openGraphiql("/graphiql/");
        tabs().first().click();
        write("query Mine { evaluation { asOf } }");
        assertThat(activeTab()).hasText("Mine");
        closeTab("Breakdowns");
        await().untilAsserted(() ->
                assertThat(stored("tabState")).contains("query Mine").doesNotContain("query Breakdowns"));

        openGraphiql("/graphiql/");

        assertThat(tabs()).hasText(new String[] {"Mine", "ReferralPaths", "OneCaseWhole", "TheEvaluation"});
    }

    @Test
    void keepsNoHeaderInTheBrowser() {
        openGraphiql("/graphiql/");
        run();
        assertThat(answer()).containsText("\"data\"");
        await().untilAsserted(() -> assertThat(stored("tabState")).isNotNull());

        Object stored = page.evaluate("Object.entries(localStorage).map(([key, value]) => key + '=' + value)");

        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Headers")))
                .hasCount(0);
        assertThat(stored)
                .asInstanceOf(list(String.class))
                .isNotEmpty()
                .allMatch(entry -> entry.startsWith("throughline:graphiql:"))
                .noneMatch(entry -> entry.startsWith("throughline:graphiql:headers"))
                .noneMatch(entry -> entry.matches("(?s).*\"headers\":\"[^\"].*"))
                .noneMatch(entry -> entry.contains("\"asOf\":"));
    }

    @Test
    void offersTheWordsOfTheSchema() {
        openGraphiql("/graphiql/");

        write("{ handoverFail");
        page.keyboard().press("Control+Space");

        assertThat(page.locator(".suggest-widget")).containsText("handoverFailures");
    }

    @Test
    void showsTheExplorerAndTheDocumentation() {
        openGraphiql("/graphiql/");

        page.getByLabel("Show GraphiQL Explorer").click();
        assertThat(page.locator(".graphiql-plugin")).containsText("referralPaths");
        page.getByLabel("Show Documentation Explorer").click();
        assertThat(page.locator(".graphiql-plugin")).containsText("Follows the line of communication");
    }

    @Test
    void worksWithoutAMouse() {
        openGraphiql("/graphiql/");

        write("query Mine { evaluation { asOf } }");
        page.keyboard().press("Control+Enter");
        assertThat(answer()).containsText("\"asOf\"");
        page.keyboard().press("Tab");

        assertThat(page.locator(QUERY_EDITOR + " textarea")).not().isFocused();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NO_PREFERENCE")
    void followsTheColoursOfTheSystem(ColorScheme scheme) {
        chromium.endVisit(page);
        page = chromium.firstVisit(scheme);
        List<String> brightness = List.of("/", "/graphiql/").stream()
                .map(this::brightnessOfBackground)
                .toList();

        assertThat(brightness).containsOnly(scheme == ColorScheme.DARK ? "dark" : "light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/graphiql/", "/graphiql/index.html", "/icon.svg", "/THIRD-PARTY.txt"})
    void servesEveryPageUnderTheSamePolicy(String path) {
        var response = page.request().get(path);

        assertThat(response).isOK();
        assertThat(response.headers())
                .containsEntry("content-security-policy", PageConfiguration.CONTENT_SECURITY_POLICY)
                .containsEntry("x-content-type-options", "nosniff");
    }

    private String brightnessOfBackground(String path) {
        page.navigate(path);
        page.waitForSelector(".graphiql-container, main");
        return (String) page.evaluate("""
                () => {
                  const element = document.querySelector('.graphiql-container') ?? document.body;
                  const [red] = getComputedStyle(element).backgroundColor.match(/\\d+/g).map(Number);
                  return red < 128 ? 'dark' : 'light';
                }
                """);
    }

    private String stored(String key) {
        return (String) page.evaluate("key => localStorage.getItem('throughline:graphiql:' + key)", key);
    }

    private void openGraphiql(String path) {
        page.navigate(path);
        assertThat(page.locator(QUERY_EDITOR)).isVisible();
        assertThat(tabs()).not().hasCount(0);
    }

    private void run() {
        page.getByLabel("Execute query").click();
    }

    private void write(String query) {
        page.locator(".graphiql-query-editor .graphiql-editor").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Control+A");
        page.keyboard().insertText(query);
    }

    private void closeTab(String name) {
        tab(name).click();
        assertThat(activeTab()).hasText(name);
        page.locator(".graphiql-tab-active").getByLabel("Close Tab").click();
    }

    private Locator tab(String name) {
        return page.locator(".graphiql-tab-button", new Page.LocatorOptions().setHasText(name));
    }

    private Locator tabs() {
        return page.locator(".graphiql-tab-button");
    }

    private Locator activeTab() {
        return page.locator(".graphiql-tab-active .graphiql-tab-button");
    }

    private Locator answer() {
        return page.locator(".result-window .view-lines");
    }
}
