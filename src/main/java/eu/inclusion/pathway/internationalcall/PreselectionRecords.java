package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where it is written down whom an agency proposes. */
@Component
class PreselectionRecords {

    private final EventApplications applications;
    private final CallBook book;
    private final PreselectionNotes notes;

    PreselectionRecords(EventApplications applications, CallBook book, PreselectionNotes notes) {
        this.applications = applications;
        this.book = book;
        this.notes = notes;
    }

    boolean isSelected(EventId event) {
        return book.get(event).isSelected();
    }

    EventApplication get(EventApplicationId id) {
        return applications.findById(id).orElseThrow();
    }

    List<EventApplication> own(EventId event, AgencyCode agency, Collection<EventApplicationStatus> statuses) {
        return applications.findByEventIdAndAgencyAndStatusIn(event, agency, statuses);
    }

    void save(EventApplication application) {
        applications.save(application);
    }

    /** Those in the order are preselected, the others are not. */
    void rank(Collection<EventApplication> own, List<EventApplicationId> inOrder) {
        own.forEach(one -> {
            int place = inOrder.indexOf(one.id());
            applications.save(place < 0 ? one.now(EventApplicationStatus.NOT_PRESELECTED) : one.preselected(place + 1));
        });
    }

    void remark(EventId event, AgencyCode agency, @Nullable String remark) {
        notes.remark(event, agency, remark);
    }
}
