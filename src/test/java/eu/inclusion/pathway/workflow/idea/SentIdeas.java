package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.idea.IdeaDesk;
import eu.inclusion.pathway.idea.IdeaSender;
import eu.inclusion.pathway.idea.NewIdea;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.util.UUID;

/** Sends ideas of invented organisations. */
public final class SentIdeas {

    private SentIdeas() {
    }

    /** An idea of a Flemish youth club, whose contact reads Dutch. */
    public static ProjectIdea flemish(IdeaDesk desk, Impact impact) {
        return desk.send(idea(impact, "BE", Community.NL, "an-" + UUID.randomUUID() + "@example.org")).orElseThrow();
    }

    public static NewIdea idea(Impact impact, String country, Community community, String email) {
        return new NewIdea(null, "Jeugdhuis De Brug", "Jongeren maken radio, over de grens.\nElke week.", "Een jeugdhuis in Polen",
                FitProfile.of(impact, new Country(country), community, OrganisationType.NON_PROFIT),
                new IdeaSender("An Peeters", email, null, "nl"));
    }
}
