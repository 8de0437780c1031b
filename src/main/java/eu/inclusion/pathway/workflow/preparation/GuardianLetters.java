package eu.inclusion.pathway.workflow.preparation;

import eu.inclusion.pathway.correspondence.PreparationLetter;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.preparation.GuardianRenewal;
import eu.inclusion.pathway.preparation.GuardianSaidNo;
import eu.inclusion.pathway.workflow.Post;
import eu.inclusion.pathway.workflow.event.NoticeSource;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks guardians anew after a move, a portion at a time, and tells organisations that a guardian said no, without naming anybody. */
@Component
class GuardianLetters implements NoticeSource {

    private final GuardianRenewal renewal;
    private final PreparationPost persons;
    private final Post post;

    GuardianLetters(GuardianRenewal renewal, PreparationPost persons, Post post) {
        this.renewal = renewal;
        this.persons = persons;
        this.post = post;
    }

    @Override
    public boolean tellSome(EventId event, int atMost) {
        return renewal.askSome(event, atMost);
    }

    @EventListener
    void on(GuardianSaidNo fact) {
        PreparationPost.Known known = persons.of(fact.participationId());
        post.toOrganisation(known.organisation().id(), known.participation().agency(), known.participation().pathReference(),
                "guardian-said-no/" + UUID.randomUUID(), "/portal/preparations/" + fact.participationId().text(),
                (organisation, link) -> new PreparationLetter.GuardianNotAllowing(organisation.name(), known.details(), link));
    }
}
