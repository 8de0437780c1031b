package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.util.List;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page of a section saves by itself while somebody types. */
@ProductTest
@OnH2
class AutosaveTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationSheets sheets;

    @Test
    void itSaysWhenItSavedAndWithWhichVersionToGoOn() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        browser.perform(get(page(draft)).with(Visitors.as(Visitors.contact(draft.organisationId()))))
                .andExpect(content().string(containsString("data-autosave=\"" + page(draft) + "/autosave\"")))
                .andExpect(content().string(containsString("aria-live=\"polite\"")));

        save(draft, "page-a", 1, 0, "assessing", "By asking").andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("saved")).andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.message").value("Saved 09:00"));

        assertThat(typed(draft)).containsEntry("assessing", "By asking");
    }

    @Test
    void whoTypesWhenTheDeadlinePassesIsToldWithTheNextSave(@Autowired TestClock clock) throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 0));
        save(draft, "page-a", 1, 0, "assessing", "In time").andExpect(jsonPath("$.message").value("Saved 12:00"));
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));

        save(draft, "page-a", 2, 1, "assessing", "Late").andExpect(status().isOk())
                .andExpect(jsonPath("$.message").value(containsString("The deadline has passed meanwhile")));

        assertThat(typed(draft)).containsEntry("assessing", "Late");
        clock.set(TestClock.START);
    }

    @Test
    void aPageBuildsOnItsOwnSavesAlsoWhereTheAnswerGotLost() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, "page-a", 1, 0, "assessing", "By ask");
        save(draft, "page-a", 2, 0, "assessing", "By asking everyone").andExpect(jsonPath("$.state").value("saved"));
        save(draft, "page-a", 1, 0, "assessing", "By ask").andExpect(status().isOk());

        assertThat(typed(draft)).containsEntry("assessing", "By asking everyone");
    }

    @Test
    void whatAnotherTabWroteElsewhereIsKeptAndSaid() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, "page-a", 1, 0, "assessing", "From tab A");

        save(draft, "page-b", 1, 0, "sharing", "From tab B").andExpect(jsonPath("$.state").value("merged")).andExpect(jsonPath("$.current").value(3))
                .andExpect(jsonPath("$.merged").value(containsString("You wrote in this section in another window")));
        browser.perform(get(page(draft).replace("/sections/impact", "/history/impact/comparison?from=2&to=3"))
                        .with(Visitors.as(Visitors.contact(draft.organisationId()))))
                .andExpect(content().string(containsString("data-changes"))).andExpect(content().string(containsString("From tab A")))
                .andExpect(content().string(not(containsString("From tab B"))));
        save(draft, "page-b", 2, 2, "sharing", "More from tab B").andExpect(status().isOk());

        assertThat(typed(draft)).containsEntry("assessing", "From tab A").containsEntry("sharing", "More from tab B");
    }

    @Test
    void aContradictionStopsItAndTheButtonShowsBothTexts() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, "page-a", 1, 0, "assessing", "Mine");

        save(draft, "page-b", 1, 0, "assessing", "Yours").andExpect(status().isConflict()).andExpect(jsonPath("$.state").value("conflict"))
                .andExpect(jsonPath("$.message").value(containsString("the same answer in another window")));
        browser.perform(post(page(draft)).with(Visitors.as(Visitors.contact(draft.organisationId()))).with(csrf()).param("version", "0")
                        .param("assessing", "Yours")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("In another window you answered differently")))
                .andExpect(content().string(containsString("last saved by you, ")))
                .andExpect(content().string(containsString("Mine"))).andExpect(content().string(containsString("Yours")));
        assertThat(typed(draft)).containsEntry("assessing", "Mine");
    }

    @Test
    void whoIsNotSignedInAnyMoreIsTurnedAwayAndNothingIsSaved() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        browser.perform(post(page(draft) + "/autosave").accept(MediaType.APPLICATION_JSON).param("version", "0").param("page", "a")
                .param("save", "1").param("assessing", "Lost?")).andExpect(status().isForbidden());
        browser.perform(get(page(draft) + "/autosave").accept(MediaType.APPLICATION_JSON)).andExpect(status().is3xxRedirection());
        browser.perform(get(page(draft) + "/autosave").accept(MediaType.APPLICATION_JSON)
                .with(Visitors.as(Visitors.contact(draft.organisationId())))).andExpect(status().isOk()).andExpect(jsonPath("$.token").isNotEmpty());
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).isStarted()).isFalse();
    }

    @Test
    void whatWasSubmittedIsNotChangedWhileSomebodyStillTypes() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        applying.submit(draft);
        save(draft, "page-a", 1, 1, "assessing", "Too late").andExpect(status().isConflict()).andExpect(jsonPath("$.state").value("refused"));
    }

    @Test
    void itSavesOnlySectionsOfTheFormInWhichOneTypes() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        for (String other : List.of("annexes", "checklist", "work-packages", "nothing")) {
            String address = "/portal/applications/" + draft.id().text() + "/sections/" + other + "/autosave";
            browser.perform(get(address).with(Visitors.as(Visitors.contact(draft.organisationId())))).andExpect(status().isNotFound());
            browser.perform(post(address).with(Visitors.as(Visitors.contact(draft.organisationId()))).with(csrf()).param("version", "0")
                    .param("page", "page-a").param("save", "1").param("eligible", "true")).andExpect(status().isNotFound());
        }
    }

    private ResultActions save(GrantApplication draft, String page, int number, int version, String question, String text) throws Exception {
        return browser.perform(post(page(draft) + "/autosave").with(Visitors.as(Visitors.contact(draft.organisationId()))).with(csrf())
                .accept(MediaType.APPLICATION_JSON).param("version", String.valueOf(version)).param("page", page)
                .param("save", String.valueOf(number)).param(question, text));
    }

    private Map<String, Object> typed(GrantApplication draft) {
        return sheets.of(draft).section(SectionKind.IMPACT).typed();
    }

    private static String page(GrantApplication draft) {
        return "/portal/applications/" + draft.id().text() + "/sections/impact";
    }
}
