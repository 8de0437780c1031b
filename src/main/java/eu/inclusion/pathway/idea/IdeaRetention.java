package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets ideas, and with them who sent them, when their time is over. One that nobody ever answered is closed first. */
@Component
public class IdeaRetention {

    private final ProjectIdeas ideas;
    private final IdeaDesk desk;
    private final Clock clock;

    IdeaRetention(ProjectIdeas ideas, IdeaDesk desk, Clock clock) {
        this.ideas = ideas;
        this.desk = desk;
        this.clock = clock;
    }

    /** Every night; also for tests. */
    @Scheduled(cron = "${pathway.ideas.forget-at:0 40 2 * * *}", zone = "Europe/Brussels")
    public void forget() {
        List<ProjectIdea> over = ideas.findTop100ByKeptUntilBefore(ProgrammeTime.dayOf(clock.instant()));
        while (!over.isEmpty()) {
            over.forEach(this::forget);
            over = ideas.findTop100ByKeptUntilBefore(ProgrammeTime.dayOf(clock.instant()));
        }
    }

    private void forget(ProjectIdea idea) {
        if (idea.isOpen()) {
            desk.withdraw(idea.id());
        }
        ideas.deleteById(idea.id());
    }
}
