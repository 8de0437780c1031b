package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.inclusion.pathway.document.SampleFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages on which an organisation writes, submits and follows its application. */
final class ApplicationPages {

    private static final Pattern CALL = Pattern.compile("KA210.*call (\\d{4}), round 1");

    private final Window window;

    ApplicationPages(Window window) {
        this.window = window;
    }

    /** Starts an application for a small partnership in the latest call that is open, and says of which year that is. */
    int start() {
        window.visit("/portal/applications");
        window.look("application-list");
        Locator call = window.page().locator("form").filter(new Locator.FilterOptions().setHasText(CALL)).last();
        Matcher named = CALL.matcher(call.innerText());
        if (!named.find()) {
            throw new AssertionError("No call for small partnerships is open");
        }
        call.getByRole(AriaRole.BUTTON).click();
        window.heading("Your application").waitFor();
        return Integer.parseInt(named.group(1));
    }

    void write(String section, Map<String, Object> answers) {
        window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(section).setExact(true)).click();
        window.heading(section).waitFor();
        new PortalForm(window.page()).fill(answers);
        window.look("section-" + section.toLowerCase(Locale.ROOT).replace(' ', '-'));
        window.press("Save and go on");
        assertThat(window.page().locator(".govuk-notification-banner--success")).containsText("Your text has been saved");
        assertThat(state(section)).hasText("Complete");
    }

    /** Adds the declaration on honour, which must be there, and the partner's accession form, which the agency would ask for. */
    void addAnnexes() {
        window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Annexes").setExact(true)).click();
        window.heading("Annexes").waitFor();
        window.look("annexes");
        window.page().getByLabel("Choose the signed declaration").setInputFiles(new FilePayload("declaration.pdf", "application/pdf", SampleFiles.pdf()));
        window.press("Add the file Declaration on honour");
        assertThat(window.page().locator(".govuk-notification-banner--success")).containsText("The file has been added");
        window.page().getByLabel("Choose the partner’s signed form").setInputFiles(new FilePayload("accession.pdf", "application/pdf", SampleFiles.pdf()));
        window.press("Add the file Accession forms of partners");
        assertThat(window.page().locator(".govuk-notification-banner--success")).containsText("The file has been added");
        window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to the application")).click();
        assertThat(state("Annexes")).hasText("Complete");
    }

    void submit() {
        window.press("Check and submit");
        window.heading("Check and submit").waitFor();
        List.of("eligible", "complete", "rightAgency", "ownContent", "nobodyPaid", "privacy")
                .forEach(box -> window.page().locator("[name='" + box + "']").check());
        window.look("checklist");
        window.press("Submit the application");
        window.heading("We have received your application").waitFor();
        window.look("receipt");
    }

    /** What stands beside these words in the list on the page. */
    Locator fact(String label) {
        return window.page().locator(".govuk-summary-list__row").filter(new Locator.FilterOptions().setHas(
                window.page().locator("dt", new Page.LocatorOptions().setHasText(label)))).locator("dd").first();
    }

    private Locator state(String section) {
        return window.page().locator(".govuk-task-list__item").filter(new Locator.FilterOptions().setHas(
                window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(section).setExact(true))))
                .locator(".govuk-task-list__status");
    }
}
