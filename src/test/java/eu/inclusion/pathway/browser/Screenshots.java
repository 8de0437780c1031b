package eu.inclusion.pathway.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of what people see: always for whoever looks into a failed test, and with {@code -Dpathway.screenshots} also for the README.
 */
final class Screenshots {

    private static final Path OF_THE_RUN = Path.of("target", "screenshots");
    private static final Path OF_THE_README = Path.of("docs", "screenshots");

    private Screenshots() {
    }

    static void take(Page page, String name) {
        save(page, OF_THE_RUN, name);
    }

    /** One that the README shows, or may show. */
    static void show(Page page, String name) {
        save(page, OF_THE_RUN, name);
        if (System.getProperty("pathway.screenshots") != null) {
            save(page, OF_THE_README, name);
        }
    }

    private static void save(Page page, Path folder, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
