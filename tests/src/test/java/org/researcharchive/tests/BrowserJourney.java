package org.researcharchive.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A journey through the pages of the running archive, in Chromium. Fails on anything the browser complains about: an
 * error in the console, an uncaught exception, a request to another host.
 */
public abstract class BrowserJourney {
    /** Where the archive serves, without a slash at the end. */
    protected static final String ARCHIVE = System.getProperty("archive.url", "http://localhost:8080");

    /** The first user's password. */
    protected static final String ADMIN_PASSWORD = System.getProperty("archive.admin.password", "");

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    /** A fresh window, nobody signed in. */
    protected Page page;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions());
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("archive.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void openWindow() {
        page = visit(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** The window of a visitor with a browser of another kind, such as one without scripts. */
    protected final Page visit(Browser.NewContextOptions kind) {
        contexts.add(browser.newContext(kind));
        return watched(contexts.getLast().newPage());
    }

    /** Another window of the same visitor. */
    protected final Page newPage() {
        return watched(page.context().newPage());
    }

    private Page watched(Page opened) {
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        opened.onPageError(error -> complaints.add("uncaught: " + error));
        opened.onRequest(request -> {
            if (!request.url().startsWith(ARCHIVE) && !request.url().matches("(data|blob|about):.*")) {
                complaints.add("request to another host: " + request.url());
            }
        });
        return opened;
    }

    @AfterEach
    void closeWindow() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Opens a path of the archive, such as {@code /search?q=policy}. */
    protected final void open(String path) {
        page.navigate(ARCHIVE + path);
    }

    /** For a journey that means to provoke an error, such as a page that is not there. */
    protected final void expectComplaint(String part) {
        assertThat(complaints).as("complaints of the browser").anyMatch(complaint -> complaint.contains(part));
        complaints.removeIf(complaint -> complaint.contains(part));
    }

    /** Fails on any accessibility violation that axe finds on the page as it stands (WCAG 2.2 AA). */
    protected final void assertAccessible() {
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
        assertThat(violations).as("axe on " + page.url()).isEmpty();
    }
}
