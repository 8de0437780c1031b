package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.internationalcall.AgencyPlaces;
import eu.inclusion.pathway.internationalcall.Applicant;
import eu.inclusion.pathway.internationalcall.Applicants;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
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

    private final SendingAgencies sendingAgencies;
    private final Applicants applicants;
    private final AgencyPlaces places;
    private final InternationalCalls calls;
    private final Clock clock;

    ApplicantsChapter(SendingAgencies sendingAgencies, Applicants applicants, AgencyPlaces places, InternationalCalls calls, Clock clock) {
        this.sendingAgencies = sendingAgencies;
        this.applicants = applicants;
        this.places = places;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        List<SendingAgency> called = sendingAgencies.of(reader.event().id());
        if (reader.event().kind() != EventKind.INTERNATIONAL || called.isEmpty()) {
            return Optional.empty();
        }
        boolean open = calls.findById(reader.event().id()).orElseThrow().takesApplicationsAt(clock.instant());
        List<Applicant> proposed = reader.host() ? applicants.proposed(reader.event().id()) : List.of();
        Map<String, Object> values = new HashMap<>();
        values.put("host", reader.host());
        values.put("agencies", called.stream().filter(one -> reader.maySee(one.agency())).map(one -> line(reader, one, proposed)).toList());
        values.put("proposed", proposed);
        values.put("own", called.stream().map(SendingAgency::agency).filter(reader.staff()::maySee)
                .map(agency -> new Own(agency, applicants.of(reader.event().id(), agency), open && reader.staff().mayDecideFor(agency))).toList());
        values.put("address", "/desk/events/" + reader.event().reference() + "/applicants");
        return Optional.of(new EventSection("desk/internationalcall/applicants", values));
    }

    private Line line(EventReader reader, SendingAgency one, List<Applicant> proposed) {
        return new Line(one, persons(proposed, one, EventApplicationStatus.SELECTED), persons(proposed, one, EventApplicationStatus.WAITING_LIST),
                places.left(reader.event().id(), one.agency()));
    }

    private static int persons(List<Applicant> proposed, SendingAgency agency, EventApplicationStatus status) {
        return proposed.stream().filter(one -> one.agency().equals(agency.agency()) && one.status() == status).mapToInt(Applicant::persons).sum();
    }

    /**
     * One agency as the host sees it.
     *
     * @param left for how many more persons it pays
     */
    record Line(SendingAgency sending, int selected, int waiting, int left) {
    }

    /** An agency's own applicants. */
    record Own(AgencyCode agency, List<Applicant> applicants, boolean mayEnter) {
    }
}
