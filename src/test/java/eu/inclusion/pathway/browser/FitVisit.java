package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A hurried visitor with an old telephone who asks what fits, and tells an officer the idea. */
final class FitVisit {

    private static final String IDEA = "Young people make a radio programme";
    private final Window telephone;
    private final Window reader;
    private final List<String> seen = new ArrayList<>();

    FitVisit(Browser browser, String base) {
        telephone = Window.oldTelephone(browser, base);
        reader = Window.telephone(browser, base);
    }

    void askAndTell() {
        askWithoutAnyScript();
        sendTheIdea();
        everyPageIsAccessible();
    }

    private void askWithoutAnyScript() {
        telephone.visit("/");
        telephone.follow("Which action and field fit us?");
        telephone.page().locator("a.govuk-button--start").click();
        answer("What do you want to do?", Map.of("idea", IDEA));
        answer("Where would something change?", Map.of("impact", "OUT_OF_SCHOOL"));
        answer("Where is your organisation?", Map.of("country", "BE", "community", "NL"));
        answer("What is your organisation?", Map.of("type", "NON_PROFIT", "background", "NEW"));
        answer("Since when does your organisation exist?", Map.of("establishedOn", "2015-05-01"));
        answer("Who works with you?", Map.of("partners", List.of(Map.of("country", "PL", "type", "SCHOOL"), Map.of("country", "FI"))));
        answer("How big is your project?", Map.of("lumpSum", "60000", "months", "18"));
        on("Check your answers");
        telephone.press("See what fits us");
        on("Small-scale Partnership (KA210) fits your idea");
        assertThat(telephone.page().locator("main")).containsText("JINT vzw");
        telephone.page().goBack();
        on("Check your answers");
        telephone.page().goForward();
    }

    private void sendTheIdea() {
        telephone.page().locator("a.govuk-button[href*='/ideas?']").click();
        on("I have a project idea");
        assertThat(telephone.page().locator("[name=summary]")).hasValue(IDEA);
        new PortalForm(telephone.page()).fill(Map.of("organisation", "Jeugdhuis Haast", "name", "An Voorbeeld",
                "email", "an@haast.example", "consent", true));
        telephone.press("Send the idea");
        on("Thank you, we got your idea");
    }

    private void answer(String heading, Map<String, Object> answers) {
        on(heading);
        new PortalForm(telephone.page()).fill(answers);
        telephone.press("Go on");
    }

    private void on(String heading) {
        telephone.heading(heading).waitFor();
        seen.add(telephone.page().url());
    }

    /** The answers stand in the address: another telephone, with the checker's script, sees the same pages. */
    private void everyPageIsAccessible() {
        for (String address : seen) {
            reader.page().navigate(address);
            reader.look("fit-" + seen.indexOf(address));
        }
    }
}
