package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.consent.AskingPartners;
import eu.inclusion.pathway.consent.ConsentState;
import eu.inclusion.pathway.consent.PartnerConsents;
import eu.inclusion.pathway.consent.PartnerReplies;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who clicks twice asks a partner once, and a partner who clicks twice answers; nothing of it keeps an application from being submitted. */
@ProductTest
abstract class PartnersAtOnceTest {

    private static final int CLICKS = 4;

    private final Oid ungdom = new Oid("E" + ThreadLocalRandom.current().nextInt(20_000_000, 90_000_000));
    private final String sven = "sven-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private AskingPartners asking;
    @Autowired
    private PartnerReplies replies;
    @Autowired
    private PartnerConsents consents;
    @Autowired
    private JdbcClient database;

    @Test
    void ofQuestionsAskedAtTheSameMomentOneCounts() throws Exception {
        GrantApplication draft = draft();
        ApplicationSheet sheet = sheets.of(draft);

        atOnce(() -> ask(sheet));

        assertThat(database.sql("select count(*) from partner_question where application_id = ?")
                .param(draft.id().value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(secret()).as("the link of the only letter").isNotBlank();
        applying.submit(draft);
        assertThat(consents.atReceipt(draft.id(), 1)).containsEntry(ungdom, ConsentState.ASKED);
    }

    @Test
    void whereTwoQuestionsStandAlreadyTheLastOneCountsAndTheApplicationIsReceived() {
        GrantApplication draft = draft();
        ask(sheets.of(draft), sven);
        ask(sheets.of(draft), "other-" + sven);
        database.sql("update partner_question set replaced_at = null where application_id = ?").param(draft.id().value()).update();

        applying.submit(draft);

        assertThat(consents.atReceipt(draft.id(), 1)).containsEntry(ungdom, ConsentState.ASKED);
    }

    @Test
    void aPartnerWhoClicksTwiceHasAnswered() throws Exception {
        GrantApplication draft = draft();
        ask(sheets.of(draft));
        String secret = secret();

        atOnce(() -> {
            replies.answer(secret, true, "", "May the OID be used?");
            return true;
        });

        assertThat(consents.ofDraft(draft.id())).containsEntry(ungdom, ConsentState.GIVEN);
        assertThat(consents.answers(draft.id())).as("one proof, however often somebody clicks").hasSize(1);
    }

    private GrantApplication draft() {
        return applying.written(applying.path(), new SampleApplication().with(SectionKind.ORGANISATIONS, "partners",
                List.of(SampleApplication.partner(ungdom.value(), "Ungdom", "SE"))));
    }

    private boolean ask(ApplicationSheet sheet) {
        return ask(sheet, sven);
    }

    private boolean ask(ApplicationSheet sheet, String address) {
        asking.ask(sheet, ungdom, new AskingPartners.Addressee(address, "Sven", "en"), "an@example.org");
        return true;
    }

    private String secret() {
        String link = database.sql("select body from outbox_message where recipient_email = ?").param(sven).query(String.class).single()
                .lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static void atOnce(Callable<Boolean> click) throws Exception {
        assertThat(AtOnce.all(Collections.nCopies(CLICKS, click))).containsOnly(true);
    }
}

@OnH2
class PartnersAtOnceOnH2Test extends PartnersAtOnceTest {
}

@OnPostgreSql
class PartnersAtOnceOnPostgreSqlTest extends PartnersAtOnceTest {
}
