package eu.inclusion.pathway.workflow.idea;

import eu.inclusion.pathway.correspondence.IdeaLetter;
import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.idea.IdeaAdvice;
import eu.inclusion.pathway.idea.IdeaForwarding;
import eu.inclusion.pathway.idea.IdeaSender;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.programme.AgencyContact;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letters about an idea, to whoever sent it. Each has the link to the idea's page, which needs no signing in. */
@Component
class IdeaLetters {

    private final Outbox outbox;
    private final NationalAgencies agencies;
    private final MessageSource messages;
    private final String baseUrl;

    IdeaLetters(Outbox outbox, NationalAgencies agencies, MessageSource messages, @Value("${pathway.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.agencies = agencies;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    void received(ProjectIdea idea) {
        put(idea, "received", new IdeaLetter.IdeaReceived(idea.organisationName(), page(idea)));
    }

    void passedOn(ProjectIdea idea) {
        IdeaForwarding last = idea.forwardings().get(idea.forwardings().size() - 1);
        put(idea, "passed-on/" + idea.forwardings().size(),
                new IdeaLetter.IdeaPassedOn(idea.organisationName(), agencies.get(last.fromAgency()).name(), last.reason(), page(idea)));
    }

    void takesLonger(ProjectIdea idea) {
        AgencyContact contact = agencies.get(idea.agency()).contact();
        put(idea, "takes-longer/" + idea.agency(),
                new IdeaLetter.IdeaTakesLonger(idea.organisationName(), contact == null ? null : contact.website(), page(idea)));
    }

    void advised(ProjectIdea idea) {
        IdeaAdvice advice = Objects.requireNonNull(idea.advice(), "an idea that was advised on");
        List<String> paragraphs = advice.text().lines().filter(line -> !line.isBlank()).toList();
        put(idea, "advised", new IdeaLetter.IdeaAdvised(idea.organisationName(), paragraphs,
                recommended(advice, idea.sender().locale()), advice.meeting(), page(idea)));
    }

    /** The action and the field that the officer recommends, in the sender's language. */
    private @Nullable String recommended(IdeaAdvice advice, Locale reader) {
        String both = Stream.of(advice.action() == null ? null : "programme.action." + advice.action(),
                        advice.field() == null ? null : "programme.field." + advice.field())
                .filter(Objects::nonNull).map(key -> messages.getMessage(key, null, reader)).collect(Collectors.joining(", "));
        return both.isEmpty() ? null : both;
    }

    private URI page(ProjectIdea idea) {
        return URI.create(baseUrl + "/ideas/" + idea.secret());
    }

    private void put(ProjectIdea idea, String letter, LetterText text) {
        IdeaSender sender = idea.sender();
        outbox.put(new Letter(new Recipient(sender.email(), sender.name(), sender.locale()), text, idea.agency(), idea.reference(),
                "idea-" + letter + "/" + idea.id().text()));
    }
}
