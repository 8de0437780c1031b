package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Camunda Tasklist as officers and mentors use it. */
final class TasklistPages {

    private static final String ADDRESS = "/camunda/app/tasklist/default/";

    private static final int TRIES = 5;
    private static final int A_MOMENT = 500;

    private final Window window;

    TasklistPages(Window window) {
        this.window = window;
    }

    void signIn(String account) {
        window.visit(ADDRESS);
        new DeskPages(window).signIn(account);
        window.visit(ADDRESS, filterNamed("My tasks"));
    }

    /** Comes back from elsewhere to the list of a filter. */
    void goTo(String filter) {
        window.visit(ADDRESS, filterNamed(filter));
        choose(filter);
    }

    private void choose(String filter) {
        window.page().locator(filterNamed(filter)).first().click();
    }

    /** The line of a task in the list. */
    Locator task(String kind, String subject) {
        return tasks().filter(new Locator.FilterOptions().setHasText(kind + " · " + subject));
    }

    Locator tasks() {
        return window.page().locator("ol.tasks-list li.task");
    }

    /** Waits until the list says whose case each task is. */
    void cardsShowTheirCases() {
        tasks().locator(".pathway-line").last().waitFor();
    }

    /** Opens a task as soon as it stands in the list of the filter. */
    void open(String filter, String kind, String subject) {
        choose(filter);
        window.reloadUntil(task(kind, subject));
        task(kind, subject).locator("h4 a").click();
        assertThat(window.page().locator(".task-card h2.task")).containsText(kind + " · " + subject);
    }

    void claim() {
        window.page().locator("button.claim").click();
        window.page().locator(".fjs-form").waitFor();
        window.page().locator("li.assignee .unclaim").waitFor();
    }

    void chooseTab(String name) {
        window.page().locator(".tabbed-content .nav-tabs").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    }

    Locator caseFile() {
        return window.page().locator(".pathway-file");
    }

    Locator form() {
        return window.page().locator(".fjs-form");
    }

    void tick(String label) {
        form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    void type(String label, String text) {
        form().getByLabel(label).fill(text);
    }

    /** Types a day or a time as the browser's language writes it, and leaves the field; again where the form had not listened yet. */
    void typeMoment(String label, String text) {
        Locator field = form().getByLabel(label).first();
        for (int tries = 0; tries < TRIES; tries++) {
            type(label, text);
            field.press("Tab");
            window.page().waitForTimeout(A_MOMENT);
            if (!field.inputValue().isEmpty()) {
                return;
            }
        }
    }

    void choose(String label, String option) {
        Locator field = form().locator(".fjs-form-field-select", new Locator.LocatorOptions().setHasText(label));
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option)).click();
    }

    void complete() {
        window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete").setExact(true)).click();
        assertThat(window.page().locator(".task-card")).hasCount(0);
    }

    private static String filterNamed(String name) {
        return ".task-filter a:has-text('" + name + "')";
    }
}
