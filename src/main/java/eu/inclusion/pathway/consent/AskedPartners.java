package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.programme.Oid;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which partners of a draft were asked and what came of it, however many they are. */
@Component
public class AskedPartners {

    private final PartnerQuestions questions;
    private final PartnerAnswers answers;
    private final PartnerConsents consents;
    private final Organisations organisations;

    AskedPartners(PartnerQuestions questions, PartnerAnswers answers, PartnerConsents consents, Organisations organisations) {
        this.questions = questions;
        this.answers = answers;
        this.consents = consents;
        this.organisations = organisations;
    }

    /**
     * The question to one partner that counts.
     *
     * @param answer the last one; where the state is still open, it does not count, because whoever gave it speaks for the applicant too
     */
    public record Asked(PartnerQuestion question, ConsentState state, Optional<PartnerAnswer> answer) {

        public boolean answeredByApplicant() {
            return state.isOpen() && answer.isPresent();
        }
    }

    /** The last question about each OID. */
    public Map<Oid, Asked> of(GrantApplicationId application) {
        Map<Oid, ConsentState> states = consents.ofDraft(application);
        Map<UUID, PartnerAnswer> last = answers.last(application);
        Map<Oid, Asked> asked = new HashMap<>();
        questions.current(application).forEach((oid, question) -> asked.put(oid,
                new Asked(question, states.getOrDefault(oid, ConsentState.ASKED), Optional.ofNullable(last.get(question.id())))));
        return asked;
    }

    /** Those of these partners where our register knows somebody to ask who does not speak for the applicant too. */
    public Set<Oid> known(OrganisationId applicant, Collection<Oid> partners) {
        return partners.isEmpty() ? Set.of() : organisations.withContactBesides(applicant.value(), partners.stream().map(Oid::value).toList())
                .stream().map(Oid::new).collect(Collectors.toSet());
    }
}
