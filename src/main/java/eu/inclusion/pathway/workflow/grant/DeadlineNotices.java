package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.intake.DeadlineNews;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes to those whom the new deadline of a call concerns, a portion at a time. */
@Component
class DeadlineNotices {

    private static final int PORTION = 25;

    private final DeadlineNews news;
    private final DeadlineLetters letters;

    DeadlineNotices(DeadlineNews news, DeadlineLetters letters) {
        this.news = news;
        this.letters = letters;
    }

    /** @return whether some may be left */
    boolean tellSome(CallKey call, AgencyCode agency) {
        List<DeadlineNews.Untold> some = news.take(call, agency, PORTION);
        some.forEach(letters::write);
        return some.size() == PORTION;
    }
}
