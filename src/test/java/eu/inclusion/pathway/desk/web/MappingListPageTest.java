package eu.inclusion.pathway.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The staff page on which a mapping list is imported. */
@ProductTest
@OnH2
class MappingListPageTest {

    private static final String LIST = "Organisatie;Gemeente;Gemeenschap;OID;Kleur\r\n"
            + "Jeugdhuis Paginaproef;Genk;Nederlandstalig;;rood\r\n"
            + "\"=cmd|calc\";Genk;Nederlandstalig;E1;\r\n";

    @Autowired
    private MockMvc pages;

    @Test
    void anOfficerReadsWhatBecameOfEachRow() throws Exception {
        MockHttpSession session = new MockHttpSession();
        pages.perform(multipart("/desk/mapping-lists").file(list("lijst.csv", LIST)).session(session).with(officer("BE05")).with(csrf()))
                .andExpect(redirectedUrl("/desk/mapping-lists/report"));
        pages.perform(get("/desk/mapping-lists/report").session(session).locale(Locale.forLanguageTag("nl")).with(officer("BE05")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("OID: “E1” is geen OID.")))
                .andExpect(content().string(containsString("Deze kolommen sloegen we over: Kleur.")));
        String file = pages.perform(get("/desk/mapping-lists/report.csv").session(session).with(officer("BE05"))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF\"").contains("\"3\";\"'=cmd|calc\"").doesNotContain(";\"=");
    }

    @Test
    void whatIsNoListIsRefusedWithASentence() throws Exception {
        pages.perform(multipart("/desk/mapping-lists").file(list("leeg.csv", "")).with(officer("BE05")).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("This file is empty.")));
        pages.perform(multipart("/desk/mapping-lists").file(list("", "")).with(officer("BE05")).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Choose the file of your mapping list.")));
    }

    @Test
    void onlyOfficersOfTheAgencyImportItsLists() throws Exception {
        pages.perform(get("/desk/mapping-lists").with(staff(Role.COORDINATOR, "BE05"))).andExpect(status().isForbidden());
        pages.perform(get("/desk/mapping-lists").with(staff(Role.EXPERT, "BE05"))).andExpect(status().isForbidden());
        pages.perform(multipart("/desk/mapping-lists").file(list("lijst.csv", LIST)).param("agency", "BE05").with(officer("NL02")).with(csrf()))
                .andExpect(status().isForbidden());
        pages.perform(multipart("/desk/mapping-lists").file(list("lijst.csv", LIST)).with(officer("BE05")))
                .andExpect(status().isForbidden());
    }

    @Test
    void aReportIsReadByItsAgencyOnly() throws Exception {
        MockHttpSession session = new MockHttpSession();
        pages.perform(multipart("/desk/mapping-lists").file(list("lijst.csv", LIST)).session(session).with(officer("BE05")).with(csrf()));
        pages.perform(get("/desk/mapping-lists/report").session(session).with(officer("NL02"))).andExpect(redirectedUrl("/desk/mapping-lists"));
    }

    private static MockMultipartFile list(String name, String content) {
        return new MockMultipartFile("list", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor officer(String agency) {
        return staff(Role.OFFICER, agency);
    }

    private static RequestPostProcessor staff(Role role, String agency) {
        Staff staff = new Staff("els", "Els", Set.of(role), Set.of(agency));
        return authentication(new TestingAuthenticationToken(staff, "", List.of(new SimpleGrantedAuthority("ROLE_STAFF"),
                new SimpleGrantedAuthority(role.authority()))));
    }
}
