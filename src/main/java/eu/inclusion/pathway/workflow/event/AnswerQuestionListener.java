package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.QuestionAnswered;
import eu.inclusion.pathway.event.Replies;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes an organisation what its agency says to its question. */
@Component
class AnswerQuestionListener {

    private final EventPost post;
    private final Replies replies;

    AnswerQuestionListener(EventPost post, Replies replies) {
        this.post = post;
        this.replies = replies;
    }

    @EventListener
    void on(QuestionAnswered fact) {
        Participation one = replies.get(fact.participationId());
        String question = Objects.requireNonNull(one.question(), "an answer has a question");
        post.write(one, "event-question-answered/" + one.id().text(), "/portal/events/" + one.id().text(), (organisation, event, link) ->
                new EventLetter.EventQuestionAnswered(organisation.name(), event, question, fact.answer(), link));
    }
}
