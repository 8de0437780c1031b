package eu.inclusion.pathway.workflow.preparation;

import eu.inclusion.pathway.correspondence.PreparationLetter;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.PlaceConfirmed;
import eu.inclusion.pathway.preparation.InfopackNews;
import eu.inclusion.pathway.preparation.InfopackPublished;
import eu.inclusion.pathway.preparation.Infopacks;
import eu.inclusion.pathway.workflow.event.NoticeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells organisations with a place that the infopack can be read and what is new in it, a portion at a time. */
@Component
class InfopackLetters implements NoticeSource {

    private final InfopackNews news;
    private final Infopacks infopacks;
    private final InfopackAddressees addressees;
    private final MessageSource messages;

    InfopackLetters(InfopackNews news, Infopacks infopacks, InfopackAddressees addressees, MessageSource messages) {
        this.news = news;
        this.infopacks = infopacks;
        this.addressees = addressees;
        this.messages = messages;
    }

    @EventListener
    void on(InfopackPublished fact) {
        addressees.beginToTell(fact.eventId());
    }

    /** Who gets a place after the infopack was published hears of it, too. */
    @EventListener
    void on(PlaceConfirmed fact) {
        PreparationPost.Known known = addressees.of(fact.participationId());
        infopacks.published(known.participation().event()).ifPresent(pack -> addressees.write(known, pack.edition(), (organisation, link) ->
                new PreparationLetter.InfopackReady(organisation, known.details(), link)));
    }

    @Override
    public boolean tellSome(EventId event, int atMost) {
        InfopackNews.Some some = news.take(event, atMost);
        some.items().forEach(this::tell);
        return some.more();
    }

    private void tell(InfopackNews.Item item) {
        PreparationPost.Known known = addressees.of(item.participation());
        addressees.write(known, item.edition(), (organisation, link) -> item.first()
                ? new PreparationLetter.InfopackReady(organisation, known.details(), link)
                : new PreparationLetter.InfopackChanged(organisation, known.details(), changes(item, known.language()), link));
    }

    private List<String> changes(InfopackNews.Item item, Locale language) {
        List<String> changes = new ArrayList<>(item.changed().stream()
                .map(section -> messages.getMessage("preparation.infopack.section." + section, null, language)).toList());
        if (item.otherFiles()) {
            changes.add(messages.getMessage("preparation.infopack.files", null, language));
        }
        return changes;
    }
}
