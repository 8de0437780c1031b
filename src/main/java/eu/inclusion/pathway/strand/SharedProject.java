package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes of a joint project.
 *
 * @param agency who leads it
 * @param others the other agencies in it
 * @param web where one can read more
 */
public record SharedProject(String title, @Nullable String description, AgencyCode agency, Set<AgencyCode> others,
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable String web, WorkStatus status) {

    private static final int TITLE = 200;
    private static final int DESCRIPTION = 4000;
    private static final int ADDRESS = 300;

    public SharedProject {
        others = Set.copyOf(others);
    }

    void requireSound() {
        Told.required("title", title, TITLE);
        Told.atMost("description", description, DESCRIPTION);
        Told.atMost("web", web, ADDRESS);
        if (web != null && !web.matches("https?://\\S+")) {
            throw new StrandWorkNotTold("strand.web.not-an-address");
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new StrandWorkNotTold("strand.project.ends-before-it-starts");
        }
    }
}
