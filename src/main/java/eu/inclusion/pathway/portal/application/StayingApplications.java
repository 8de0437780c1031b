package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The applications that go on when an organisation leaves the path on which it began them: they are the applicant's, not the path's. */
@Component
public class StayingApplications {

    private final GrantApplications applications;
    private final ApplicationLists lists;

    StayingApplications(GrantApplications applications, ApplicationLists lists) {
        this.applications = applications;
        this.lists = lists;
    }

    /** One of them: where it is, what it is called, and how far it has come. */
    public record Line(String address, String title, String call, String status) {
    }

    /** Those that have not ended. */
    public List<Line> of(OrganisationPathId path, Locale reader) {
        return lists.of(applications.findByPathId(path.value()).stream().filter(one -> one.status() != ApplicationStatus.CLOSED).toList(), reader)
                .stream().map(line -> new Line(line.address(), line.title(), line.call(), line.status())).toList();
    }
}
