package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.internationalcall.Applicant;
import eu.inclusion.pathway.internationalcall.Applicants;
import eu.inclusion.pathway.internationalcall.InternationalCalls;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which agencies send, whom they propose, and who applied: an agency reads of its own, the host of those that were proposed. */
@Component
@Order(5)
class ApplicantsChapter implements EventChapter {

    private final CalledAgencies agencies;
    private final Applicants applicants;
    private final InternationalCalls calls;
    private final Clock clock;

    ApplicantsChapter(CalledAgencies agencies, Applicants applicants, InternationalCalls calls, Clock clock) {
        this.agencies = agencies;
        this.applicants = applicants;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        List<SendingAgency> called = agencies.of(reader);
        if (reader.event().kind() != EventKind.INTERNATIONAL || called.isEmpty()) {
            return Optional.empty();
        }
        boolean open = calls.findById(reader.event().id()).orElseThrow().takesApplicationsAt(clock.instant());
        List<Applicant> proposed = reader.host() ? applicants.proposed(reader.event().id()) : List.of();
        Map<String, Object> values = new HashMap<>();
        values.put("host", reader.host());
        values.put("agencies", agencies.lines(reader, called, proposed));
        values.put("proposed", proposed);
        values.put("own", called.stream().map(SendingAgency::agency).filter(reader.staff()::maySee)
                .map(agency -> new Own(agency, applicants.of(reader.event().id(), agency), open && reader.staff().mayDecideFor(agency))).toList());
        values.put("address", "/desk/events/" + reader.event().reference() + "/applicants");
        return Optional.of(new EventSection("desk/internationalcall/applicants", values));
    }

    /** An agency's own applicants. */
    record Own(AgencyCode agency, List<Applicant> applicants, boolean mayEnter) {
    }
}
