package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Writes an organisation letters about an international event to which it applies. */
@Component
class CallPost {

    /** The page with all calls that an organisation finds. */
    static final String ALL = "";

    private final Post post;

    CallPost(Post post) {
        this.post = post;
    }

    /** The page of an event's call. */
    static String own(Event event) {
        return "/" + event.reference();
    }

    /**
     * @param key  what makes the letter one
     * @param page to which its link leads: {@link #ALL} calls, or its {@link #own} one
     */
    void write(EventApplication one, String key, String page, BiFunction<Organisation, URI, LetterText> text) {
        post.toOrganisation(one.organisationId(), one.agency(), one.pathReference(), key,
                "/portal/organisations/" + one.organisationId().text() + "/international-events" + page, text);
    }
}
