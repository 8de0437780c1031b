package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where ideas come in, are answered, passed on and taken back. */
@Service
@Transactional
public class IdeaDesk {

    private final ProjectIdeas ideas;
    private final IdeaRouting routing;
    private final IdeaSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    IdeaDesk(ProjectIdeas ideas, IdeaRouting routing, IdeaSettings settings, Clock clock, ApplicationEventPublisher facts) {
        this.ideas = ideas;
        this.routing = routing;
        this.settings = settings;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Takes an idea in, for the agency that would get its application. One that waits already is not taken in twice; nothing is given back
     * then, because nobody knows that it is the same sender: who knows an address and a text may not see the page of that idea.
     *
     * @throws NoAgencyForIdea      where no National Agency answers for the country
     * @throws IdeaCommunityMissing where the language community decides on the agency and was not said
     */
    public Optional<ProjectIdea> send(NewIdea idea) {
        boolean waits = ideas.findWaiting(idea.sender().email(), idea.summary().strip()).isPresent();
        return waits ? Optional.empty() : Optional.of(receive(idea));
    }

    private ProjectIdea receive(NewIdea idea) {
        AgencyCode agency = routing.agencyFor(idea.profile());
        String secret = UUID.randomUUID().toString().replace("-", "");
        ProjectIdea received = ideas.save(ProjectIdea.received(idea, agency, secret, clock.instant(), keptUntil()));
        facts.publishEvent(new ProjectIdeaReceived(received.id(), received.reference(), agency));
        return received;
    }

    /** An officer writes back. */
    public ProjectIdea advise(ProjectIdeaId id, IdeaAdvice advice) {
        return ideas.save(get(id).advised(advice, clock.instant(), keptUntil()));
    }

    /**
     * An officer passes the idea on to an agency that can help better.
     *
     * @throws IdeaAlreadyThere when it is the same agency
     */
    public void passOn(ProjectIdeaId id, AgencyCode agency, String reason, String officer) {
        ProjectIdea idea = get(id);
        ProjectIdea passed = ideas.save(idea.passedOn(new IdeaForwarding(idea.agency(), agency, reason, officer, clock.instant())));
        facts.publishEvent(new ProjectIdeaPassedOn(id, passed.reference(), agency));
    }

    /** Whoever sent it takes it back; one that was answered already stays as it is. */
    public void withdraw(ProjectIdeaId id) {
        ProjectIdea withdrawn = ideas.save(get(id).withdrawn(clock.instant()));
        facts.publishEvent(new ProjectIdeaWithdrawn(id, withdrawn.reference()));
    }

    private ProjectIdea get(ProjectIdeaId id) {
        return ideas.findWithLockById(id).orElseThrow(IdeaNotOpen::new);
    }

    private LocalDate keptUntil() {
        return ProgrammeTime.dayOf(clock.instant()).plus(settings.keep());
    }
}
