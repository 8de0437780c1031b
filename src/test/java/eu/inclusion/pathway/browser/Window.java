package eu.inclusion.pathway.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.time.Duration;
import java.time.Instant;

/** The browser of one person, with cookies of its own; patient, because the machine may be busy. */
final class Window {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration A_LOOK = Duration.ofSeconds(2);

    private final Page page;
    private final String base;

    private Window(Page page, String base) {
        this.page = page;
        this.base = base;
    }

    static Window telephone(Browser browser, String base) {
        return open(browser, base, 390, 844);
    }

    /** A telephone on which no script runs. */
    static Window oldTelephone(Browser browser, String base) {
        return open(browser, base, new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    static Window screen(Browser browser, String base) {
        return open(browser, base, 1440, 900);
    }

    private static Window open(Browser browser, String base, int width, int height) {
        return open(browser, base, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private static Window open(Browser browser, String base, Browser.NewContextOptions size) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        BrowserContext context = browser.newContext(size.setLocale("en-GB").setTimezoneId("Europe/Brussels"));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return new Window(context.newPage(), base);
    }

    Page page() {
        return page;
    }

    void visit(String address) {
        page.navigate(base + address);
    }

    /** Opens one of the web applications; one that has not loaded in time on a cold machine is loaded once more. */
    void visit(String address, String ready) {
        visit(address);
        try {
            page.locator(ready).first().waitFor();
        } catch (TimeoutError cold) {
            page.reload();
            page.locator(ready).first().waitFor();
        }
    }

    /** Looks again until what the product does by itself can be seen. */
    void reloadUntil(Locator thing) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isThere(thing)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("There is no " + thing + " on " + page.url());
            }
            page.reload();
        }
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    /** The title of the page. */
    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    /** What can be checked of a page of our own, and how it looks. */
    void look(String name) {
        Accessibility.check(page);
        Screenshots.take(page, name);
    }

    /** For a while as wide as a picture in the README. */
    void show(String name) {
        ViewportSize size = page.viewportSize();
        page.setViewportSize(Math.max(size.width, 1000), 860);
        Screenshots.show(page, name);
        page.setViewportSize(size.width, size.height);
    }

    private static boolean isThere(Locator thing) {
        try {
            thing.first().waitFor(new Locator.WaitForOptions().setTimeout(A_LOOK.toMillis()));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }
}
