package eu.inclusion.pathway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.consent.AskingPartners;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.testing.CountedStatements;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

/** A section of a draft opens as fast among many drafts as among few. */
@ProductTest
@OnH2
@Import(CountedStatements.class)
class OpeningASectionTest {

    private static final int MANY = 30;

    @Autowired
    private MockMvc browser;
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private AskingPartners asking;
    @Autowired
    private ApplicationSheets sheets;

    private ApplicationCase applying;

    @BeforeEach
    void prepare() {
        applying = beans.createBean(ApplicationCase.class);
    }

    @Test
    void itCostsTheSameStatementsHoweverManyDraftsThereAre() {
        GrantApplication draft = applying.written(applying.path(), SampleApplication.ofCooperation());
        open(draft);
        Map<String, Long> among = CountedStatements.during(() -> open(draft));

        for (int number = 0; number < MANY; number++) {
            applying.written(applying.path(), new SampleApplication());
        }

        assertThat(CountedStatements.during(() -> open(draft))).isEqualTo(among);
    }

    @Test
    void theConsentsOfTwentyPartnersCostAsManyStatementsAsThoseOfOne() {
        GrantApplication one = asked(1);
        GrantApplication many = asked(20);
        open(one, "/partners");

        assertThat(CountedStatements.during(() -> open(many, "/partners"))).isEqualTo(CountedStatements.during(() -> open(one, "/partners")));
    }

    private GrantApplication asked(int partners) {
        List<Oid> oids = Stream.generate(() -> new Oid(SampleApplication.nextOid())).limit(partners).toList();
        GrantApplication draft = applying.written(applying.path(), new SampleApplication().with(SectionKind.ORGANISATIONS, "partners",
                oids.stream().map(oid -> SampleApplication.partner(oid.value(), "Ungdom " + oid, "SE")).toList()));
        oids.forEach(oid -> asking.ask(sheets.of(draft), oid, new AskingPartners.Addressee("sven@example.org", "Sven", "en"), "an@example.org"));
        return draft;
    }

    private void open(GrantApplication draft) {
        open(draft, "/sections/activities");
    }

    private void open(GrantApplication draft, String page) {
        Contact contact = new Contact("an@example.org", "An Peeters", "en", Set.of(draft.organisationId().value()));
        try {
            assertThat(browser.perform(get("/portal/applications/" + draft.id().text() + page)
                    .with(authentication(OneTimeTokenAuthenticationToken.authenticated(contact,
                            AuthorityUtils.createAuthorityList(Contact.AUTHORITY))))).andReturn().getResponse().getStatus()).isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
