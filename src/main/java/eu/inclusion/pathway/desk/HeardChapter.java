package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.attendance.Heard;
import eu.inclusion.pathway.attendance.HeardNeeds;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the organisation said at events of its needs and expectations, the latest first; for those who map it and mentor it. */
@Component
@Order(3)
class HeardChapter implements ChapterSource {

    private final HeardNeeds heard;

    HeardChapter(HeardNeeds heard) {
        this.heard = heard;
    }

    @Override
    public List<Chapter> of(OrganisationPath path, CaseScope scope, Words words) {
        Facts facts = new Facts(words);
        heard.of(path.organisationId(), scope.agencies()).forEach(one -> facts.labelled(one.title() + ", " + words.day(one.startsOn()), said(one, words),
                null));
        return facts.chapter("attendance.heard.chapter");
    }

    private static String said(Heard heard, Words words) {
        return Facts.lines(Facts.named(words, "mapping.need.", heard.needs()), heard.needsHeard(), heard.expectations());
    }
}
