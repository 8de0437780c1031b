package eu.inclusion.pathway.desk.figures;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
@OnH2
class YearPagesTest {

    private static final Authentication LEAD = Visitors.staff(Role.LEAD_OFFICER, "BE05");
    private static final Authentication COORDINATOR = Visitors.staff(Role.COORDINATOR, "BE05", "FI01");
    private static final String OF_AGENCY = "agency=BE05\">BE05</a>";

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;

    @BeforeEach
    void somethingToCount() {
        applying.submitted(applying.path(), new SampleApplication());
    }

    @Test
    void aCoordinatorComparesTheAgencies() throws Exception {
        browser.perform(get("/desk/figures?year=2025").with(Visitors.as(COORDINATOR))).andExpect(status().isOk())
                .andExpect(content().string(containsString(OF_AGENCY)))
                .andExpect(content().string(containsString("Applications of which the first version came in during the year")));
    }

    @Test
    void aLeadOfficerSeesTheOwnAgencyAlone() throws Exception {
        browser.perform(get("/desk/figures?year=2025").with(Visitors.as(LEAD))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Applications"))).andExpect(content().string(not(containsString(OF_AGENCY))));
        browser.perform(get("/desk/figures?agency=FI01").with(Visitors.as(LEAD))).andExpect(status().isForbidden());
        browser.perform(get("/desk/figures.csv?agency=FI01").with(Visitors.as(LEAD))).andExpect(status().isForbidden());
        browser.perform(get("/desk/figures").with(Visitors.as(Visitors.staff(Role.MENTOR, "BE05")))).andExpect(status().isForbidden());
    }

    @Test
    void aYearThatIsNoneOfOursIsThePresentOne() throws Exception {
        browser.perform(get("/desk/figures?year=soon").with(Visitors.as(LEAD))).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"2025\" selected")));
    }

    @Test
    void theTableGoesAwayWithTheMeaningOfEachNumber() throws Exception {
        browser.perform(get("/desk/figures.csv?year=2025&agency=BE05").with(Visitors.as(COORDINATOR)).locale(new Locale("nl")))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("cijfers-2025-BE05.csv")))
                .andExpect(content().string(containsString("\"2025\";\"BE05\";\"Alles, elk één keer geteld\";\"Aanvragen\";\"Ontvangen\"")))
                .andExpect(content().string(containsString("in Brusselse tijd")));
        browser.perform(get("/desk/figures.xlsx?year=2025").with(Visitors.as(COORDINATOR))).andExpect(status().isOk())
                .andExpect(content().string(startsWith("PK")));
    }
}
