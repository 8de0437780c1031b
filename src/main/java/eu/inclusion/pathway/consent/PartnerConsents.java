package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Oid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How it stands with the consent of each partner, by OID; an OID that is not named was not asked. */
@Repository
public class PartnerConsents {

    private static final String OF_APPLICANT = """
            exists (select 1 from grant_application g join contact_person c on c.organisation_id = g.organisation_id
              where g.id = q.application_id and c.email = q.email) as of_applicant
            """;

    private static final String NOW = """
            select q.application_id, q.oid, (select a.given from partner_answer a where a.question = q.id
              order by a.number desc fetch first 1 rows only) as given, """ + OF_APPLICANT;

    private final JdbcClient database;

    PartnerConsents(JdbcClient database) {
        this.database = database;
    }

    /** Now, for a draft: the last answer to the last question about each OID; a yes by somebody who speaks for the applicant proves nothing. */
    public Map<Oid, ConsentState> ofDraft(GrantApplicationId application) {
        Map<Oid, ConsentState> states = new HashMap<>();
        database.sql(NOW + "from partner_question q where q.application_id = ? and q.replaced_at is null order by q.asked_at, q.id")
                .param(application.value())
                .query((row, number) -> states.put(new Oid(row.getString("oid")), state((Boolean) row.getObject("given"), row.getBoolean("of_applicant"))))
                .list();
        return states;
    }

    /** For a version that was received: as it was then, and where a partner answered afterwards, until the deadline, what it answered. */
    public Map<Oid, ConsentState> ofSubmission(GrantApplicationId application, int version) {
        Map<Oid, ConsentState> states = atReceipt(application, version);
        ofDraft(application).forEach((oid, now) -> {
            if (!now.isOpen()) {
                states.put(oid, now);
            }
        });
        return states;
    }

    /** The same for many versions at once, one of each application; an application that is not named asked nobody. Name at least one. */
    public Map<GrantApplicationId, Map<Oid, ConsentState>> ofSubmissions(Map<GrantApplicationId, Integer> versions) {
        Map<GrantApplicationId, Map<Oid, ConsentState>> states = new HashMap<>();
        List<UUID> ids = versions.keySet().stream().map(GrantApplicationId::value).toList();
        database.sql("select application_id, submission_version, oid, state from consent_at_submission where application_id in (:ids)")
                .param("ids", ids).query(row -> {
                    GrantApplicationId id = new GrantApplicationId(row.getObject("application_id", UUID.class));
                    if (versions.get(id) == row.getInt("submission_version")) {
                        states.computeIfAbsent(id, one -> new HashMap<>()).put(new Oid(row.getString("oid")), ConsentState.valueOf(row.getString("state")));
                    }
                });
        database.sql(NOW + "from partner_question q where q.application_id in (:ids) and q.replaced_at is null order by q.asked_at, q.id")
                .param("ids", ids).query(row -> {
                    ConsentState now = state((Boolean) row.getObject("given"), row.getBoolean("of_applicant"));
                    if (!now.isOpen()) {
                        states.computeIfAbsent(new GrantApplicationId(row.getObject("application_id", UUID.class)), one -> new HashMap<>())
                                .put(new Oid(row.getString("oid")), now);
                    }
                });
        return states;
    }

    /** As it was when a version was received. */
    public Map<Oid, ConsentState> atReceipt(GrantApplicationId application, int version) {
        Map<Oid, ConsentState> states = new HashMap<>();
        database.sql("select oid, state from consent_at_submission where application_id = ? and submission_version = ?")
                .params(application.value(), version)
                .query((row, number) -> states.put(new Oid(row.getString("oid")), ConsentState.valueOf(row.getString("state"))))
                .list();
        return states;
    }

    /** All that partners of an application answered, the first answer first; also to questions that were asked anew since. */
    public List<AnswerOnRecord> answers(GrantApplicationId application) {
        return database.sql("""
                        select q.oid, q.name, q.email, a.given, a.remark, a.statement, a.answered_at, """ + OF_APPLICANT + """
                        from partner_question q join partner_answer a on a.question = q.id
                        where q.application_id = ? order by a.answered_at, q.asked_at, a.number""")
                .param(application.value())
                .query((row, number) -> new AnswerOnRecord(new Oid(row.getString("oid")), who(row.getString("name"), row.getString("email")),
                        row.getBoolean("of_applicant"), PartnerAnswers.answer(row)))
                .list();
    }

    private static String who(@Nullable String name, String email) {
        return name == null || name.isBlank() ? email : name + ", " + email;
    }

    private static ConsentState state(@Nullable Boolean given, boolean ofApplicant) {
        if (given == null || given && ofApplicant) {
            return ConsentState.ASKED;
        }
        return given ? ConsentState.GIVEN : ConsentState.REFUSED;
    }
}
