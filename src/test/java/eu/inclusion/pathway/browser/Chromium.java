package eu.inclusion.pathway.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by Playwright. Where there is none the browser tests are left out, so that a laptop without it
 * can run the others; with {@code PATHWAY_BROWSER_REQUIRED=true}, as in continuous integration, they fail instead.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    static Chromium start() {
        Optional<Path> executable = find();
        boolean required = Boolean.parseBoolean(System.getenv("PATHWAY_BROWSER_REQUIRED"));
        if (required && executable.isEmpty()) {
            throw new IllegalStateException("The browser tests need Chromium; set PATHWAY_CHROMIUM to where it is");
        }
        // A laptop without a browser still runs every other test; where it is required, as in .ci/run, its absence has failed above.
        assumeTrue(executable.isPresent(), "There is no Chromium here; set PATHWAY_CHROMIUM to where it is");
        return new Chromium(executable.get());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("PATHWAY_CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
