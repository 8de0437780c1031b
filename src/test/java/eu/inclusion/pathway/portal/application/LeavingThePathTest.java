package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An application belongs to the applicant, not to its path: who leaves the path reads that it goes on, and so does the officer. */
@ProductTest
@OnH2
class LeavingThePathTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private GrantApplicationIntake intake;

    @Test
    void whatWasAppliedForGoesOnAndBothSidesReadIt() throws Exception {
        OrganisationPath path = applying.path();
        Submission received = applying.submitted(path, new SampleApplication());
        String application = "/portal/applications/" + received.applicationId().text();
        desk(received).andExpect(content().string(not(containsString("left its path"))));

        page(path, "/withdraw").andExpect(content().string(allOf(containsString(application), containsString("These applications go on"))));
        browser.perform(post(address(path, "/withdraw")).with(Visitors.as(Visitors.contact(path.organisationId()))).with(csrf())
                .param("reason", "We merge with another organisation.")).andExpect(redirectedUrl(address(path, "/withdrawn")));

        page(path, "/withdrawn").andExpect(content().string(allOf(containsString(application), containsString("Everybody on board"),
                containsString("open it and take it back there"))));
        assertThat(applying.again(received.applicationId()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        desk(received).andExpect(content().string(containsString("The organisation left its path " + path.reference() + " with BE05 on ")));

        intake.withdraw(received.applicationId(), "We merge.");
        page(path, "/withdrawn").andExpect(content().string(not(containsString(application))));
        desk(received).andExpect(content().string(not(containsString("left its path"))));
    }

    private ResultActions page(OrganisationPath path, String page) throws Exception {
        return browser.perform(get(address(path, page)).with(Visitors.as(Visitors.contact(path.organisationId()))));
    }

    private ResultActions desk(Submission received) throws Exception {
        return browser.perform(get("/desk/applications/" + received.reference()).with(Visitors.as(Visitors.officer("BE05"))));
    }

    private static String address(OrganisationPath path, String page) {
        return "/portal/organisations/" + path.organisationId().value() + page + "?path=" + path.reference();
    }
}
