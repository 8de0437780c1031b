package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.internationalcall.AgencyPlaces;
import eu.inclusion.pathway.internationalcall.Applicant;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The agencies that a host called, each with what it answered, and whether a task reaches anybody there. */
@Component
class CalledAgencies {

    private final SendingAgencies sendingAgencies;
    private final AgencyPlaces places;
    private final StaffDirectory staff;

    CalledAgencies(SendingAgencies sendingAgencies, AgencyPlaces places, StaffDirectory staff) {
        this.sendingAgencies = sendingAgencies;
        this.places = places;
        this.staff = staff;
    }

    List<SendingAgency> of(EventReader reader) {
        return sendingAgencies.of(reader.event().id());
    }

    /** Those of them that the reader may see. */
    List<Line> lines(EventReader reader, List<SendingAgency> called, List<Applicant> proposed) {
        Set<AgencyCode> reached = staff.agenciesWithOfficers();
        return called.stream().filter(one -> reader.maySee(one.agency()))
                .map(one -> line(reader, one, proposed, one.hasAnswered() || reached.contains(one.agency()))).toList();
    }

    private Line line(EventReader reader, SendingAgency one, List<Applicant> proposed, boolean reached) {
        return new Line(one, persons(proposed, one, EventApplicationStatus.SELECTED), persons(proposed, one, EventApplicationStatus.WAITING_LIST),
                places.left(reader.event().id(), one.agency()), reached);
    }

    private static int persons(List<Applicant> proposed, SendingAgency agency, EventApplicationStatus status) {
        return proposed.stream().filter(one -> one.agency().equals(agency.agency()) && one.status() == status).mapToInt(Applicant::persons).sum();
    }

    /**
     * One agency as the host sees it.
     *
     * @param left    for how many more persons it pays
     * @param reached whether it answered, or somebody of it has an account and so a task to answer
     */
    record Line(SendingAgency sending, int selected, int waiting, int left, boolean reached) {
    }
}
