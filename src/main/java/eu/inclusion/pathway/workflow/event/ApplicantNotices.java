package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventCallLetter;
import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChange;
import eu.inclusion.pathway.event.EventHistory;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.internationalcall.CallNews;
import eu.inclusion.pathway.internationalcall.CallNewsItem;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.organisation.Organisation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those who apply to an international event what happened to it or to their application, some at a time, as it stands by then. */
@Component
class ApplicantNotices implements NoticeSource {

    private final CallNews news;
    private final InternationalCallDesk calls;
    private final EventCases cases;
    private final EventHistory history;
    private final CallPost post;

    ApplicantNotices(CallNews news, InternationalCallDesk calls, EventCases cases, EventHistory history, CallPost post) {
        this.news = news;
        this.calls = calls;
        this.cases = cases;
        this.history = history;
        this.post = post;
    }

    @Override
    public boolean tellSome(EventId id, int atMost) {
        List<CallNewsItem> some = news.take(id, atMost);
        if (!some.isEmpty()) {
            Told told = told(cases.event(id), calls.get(id), history.of(id));
            some.forEach(item -> told.letter(item).ifPresent(letter -> post.write(item.application(), key(item), told.page(item), letter)));
        }
        return some.size() == atMost;
    }

    private Told told(Event event, InternationalCall call, List<EventChange> changes) {
        return new Told(event, cases.told(event), call, calls.openUntil(event.id()).orElse(null), changes);
    }

    private static String key(CallNewsItem item) {
        String id = item.application().id().text();
        return switch (item.kind()) {
            case OUTCOME -> "event-application-outcome/" + id;
            case MOVED -> "event-call-moved/" + id + "/" + item.sequence();
            case DAYS -> "event-call-days/" + id + "/" + item.sequence();
            case PUT_OFF -> "event-call-put-off/" + id + "/" + item.sequence();
            case GOES_ON -> "event-call-goes-on/" + id + "/" + item.sequence();
            case CANCELLED -> "event-call-cancelled/" + id;
        };
    }

    /**
     * An event as it is told of.
     *
     * @param openUntil the last second to apply; nothing where nobody can now
     */
    private record Told(Event event, EventDetails about, InternationalCall call, @Nullable Instant openUntil, List<EventChange> changes) {

        String page(CallNewsItem item) {
            return switch (item.application().status()) {
                case NOT_SELECTED, NOT_PRESELECTED, EVENT_CANCELLED -> CallPost.ALL;
                default -> CallPost.own(event);
            };
        }

        /** Nothing where the organisation has heard something newer, or took its application back meanwhile. */
        Optional<BiFunction<Organisation, URI, LetterText>> letter(CallNewsItem item) {
            EventApplicationStatus stands = item.application().status();
            return switch (item.kind()) {
                case OUTCOME -> outcome(stands, about);
                case CANCELLED -> Optional.of((organisation, link) -> new EventCallLetter.EventCallCancelled(organisation.name(), about,
                        Objects.requireNonNullElse(event.cancelledBecause(), "–"), link));
                case MOVED -> when(stands.isUnderWay() && !isTooLate(stands), (organisation, link) -> new EventCallLetter.EventCallMoved(
                        organisation.name(), about, until(stands), why(EventChange.Kind.MOVED), link));
                case DAYS -> when(stands.isApplying() && !call.isSelected(), (organisation, link) -> new EventCallLetter.EventCallDays(
                        organisation.name(), about, Objects.requireNonNull(call.closesAt()), why(EventChange.Kind.CALL_DAYS),
                        stands == EventApplicationStatus.SUBMITTED, link));
                case PUT_OFF -> when(call.isPostponed() && stands.isConcerned(), (organisation, link) -> new EventCallLetter.EventCallPutOff(
                        organisation.name(), about, Objects.requireNonNullElse(call.postponedBecause(), "–"), link));
                case GOES_ON -> when(!call.isPostponed() && stands.isConcerned(), (organisation, link) -> new EventCallLetter.EventCallGoesOn(
                        organisation.name(), about, until(stands), link));
            };
        }

        /** A draft that was not sent in time comes to nothing, whenever the event is. */
        private boolean isTooLate(EventApplicationStatus stands) {
            return stands == EventApplicationStatus.DRAFT && !call.isPostponed() && openUntil == null;
        }

        private @Nullable Instant until(EventApplicationStatus stands) {
            return stands.isApplying() ? openUntil : null;
        }

        private Optional<BiFunction<Organisation, URI, LetterText>> outcome(EventApplicationStatus stands, EventDetails about) {
            return switch (stands) {
                case WAITING_LIST -> Optional.of((organisation, link) -> new EventCallLetter.EventApplicationWaiting(organisation.name(), about, link));
                case NOT_SELECTED, NOT_PRESELECTED -> Optional.of((organisation, link) ->
                        new EventCallLetter.EventApplicationNotSelected(organisation.name(), about, link));
                default -> Optional.empty();
            };
        }

        private static Optional<BiFunction<Organisation, URI, LetterText>> when(boolean concerned, BiFunction<Organisation, URI, LetterText> letter) {
            return concerned ? Optional.of(letter) : Optional.empty();
        }

        private String why(EventChange.Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).map(EventChange::reason).filter(Objects::nonNull).findFirst().orElse("–");
        }
    }
}
