package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationLateVersionReceived;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down with each version that is received how it stood with the consent of each partner at that moment. */
@Component
class ConsentsAtSubmission {

    private final AskedPartners partners;
    private final JdbcClient database;

    ConsentsAtSubmission(AskedPartners partners, JdbcClient database) {
        this.partners = partners;
        this.database = database;
    }

    @EventListener
    void on(GrantApplicationSubmitted fact) {
        keep(fact.applicationId(), fact.version());
    }

    @EventListener
    void on(GrantApplicationLateVersionReceived fact) {
        keep(fact.applicationId(), fact.version());
    }

    private void keep(GrantApplicationId application, int version) {
        partners.of(application).values().forEach(asked -> keep(application, version, asked));
    }

    private void keep(GrantApplicationId application, int version, AskedPartners.Asked asked) {
        database.sql("insert into consent_at_submission (application_id, submission_version, oid, state, answered_at) values (?, ?, ?, ?, ?)")
                .params(application.value(), version, asked.question().oid().value(), asked.state().name(),
                        asked.answer().map(answer -> answer.answeredAt().atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
    }
}
