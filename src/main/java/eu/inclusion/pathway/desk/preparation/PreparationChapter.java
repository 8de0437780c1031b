package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.preparation.Infopack;
import eu.inclusion.pathway.preparation.Infopacks;
import eu.inclusion.pathway.preparation.PreparationDesk;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many need what, and the infopack, on an event's page; for officers who look after persons there. */
@Component
@Order(25)
class PreparationChapter implements EventChapter {

    private final PreparationAccess access;
    private final PreparationDesk desk;
    private final Infopacks infopacks;

    PreparationChapter(PreparationAccess access, PreparationDesk desk, Infopacks infopacks) {
        this.access = access;
        this.desk = desk;
        this.infopacks = infopacks;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        return access.scope(reader.staff(), reader.event()).map(scope -> new EventSection("desk/preparation/parts",
                Map.of("counts", desk.counts(scope), "writes", reader.mayDecide(),
                        "edition", infopacks.published(reader.event().id()).map(Infopack::edition).orElse(0))));
    }
}
