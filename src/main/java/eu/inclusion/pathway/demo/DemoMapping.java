package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.mapping.Admission;
import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mapping of the demo's organisations: registered, asked, assessed. */
@Component
@Profile("demo")
class DemoMapping {

    private static final Duration AN_ANSWER = Duration.ofDays(6);
    private static final Duration A_DECISION = Duration.ofDays(4);

    private final Intake intake;
    private final OrganisationPaths paths;
    private final PathJournal journal;
    private final DemoPeople people;
    private final DemoTime time;

    DemoMapping(Intake intake, OrganisationPaths paths, PathJournal journal, DemoPeople people, DemoTime time) {
        this.intake = intake;
        this.paths = paths;
        this.journal = journal;
        this.people = people;
        this.time = time;
    }

    boolean isBegun() {
        return paths.count() > 0;
    }

    /** Registers an organisation of which one heard so many days ago, and takes it through its mapping, as far as its stage is. */
    DemoCase take(DemoOrganisation organisation, int daysAgo) {
        time.daysAgo(daysAgo);
        DemoCase subject = register(organisation);
        if (organisation.stage().isPast(DemoStage.SURVEY_UNANSWERED)) {
            time.pass(AN_ANSWER);
            people.organisation(subject, "Task_AnswerMappingSurvey", survey(organisation));
        }
        if (organisation.stage().isPast(DemoStage.TO_ASSESS)) {
            time.pass(A_DECISION);
            assess(subject);
        }
        return subject;
    }

    private DemoCase register(DemoOrganisation organisation) {
        Admission admission = intake.admit(new FirstContact(organisation.details(), ContactSource.OFFICER, ProgrammeTime.dayOf(time.now()),
                ContactChannel.FAIR, ContactResponse.INTERESTED, true, MappingProfile.UNKNOWN, null),
                organisation.agencyCode(), DemoStaff.officerOf(organisation.agencyCode()));
        time.runDue(admission.reference());
        return new DemoCase(organisation, paths.findByReference(admission.reference()).orElseThrow());
    }

    private void assess(DemoCase subject) {
        if (subject.isAt(DemoStage.WITHDRAWN)) {
            journal.withdraw(subject.id(), "Our only youth worker leaves; we will be back.", subject.organisation().email());
            time.runDue(subject.reference());
            return;
        }
        String next = subject.isAt(DemoStage.RESTING) ? "REST" : subject.isAt(DemoStage.CLOSED) ? "STOP" : "ON";
        Map<String, Object> decision = new HashMap<>(Map.of("nextStep", next, "strands", names(subject.organisation().strands())));
        if (!next.equals("ON")) {
            decision.put("reason", next.equals("REST") ? "Moves house this season; take it up again afterwards." : "Works with children under 13 only.");
        }
        if (next.equals("REST")) {
            decision.put("restUntil", ProgrammeTime.dayOf(time.real()).plusDays(40).toString());
        }
        people.officer(subject.reference(), subject.organisation().agencyCode(), "Task_AssessMapping", decision);
    }

    private static Map<String, Object> survey(DemoOrganisation organisation) {
        int size = Math.floorMod(organisation.name().hashCode(), 40);
        return Map.of("response", "INTERESTED", "mayBeInvited", true, "strands", names(organisation.strands()),
                "groups", List.of("SOCIAL_BARRIERS", "ECONOMIC_BARRIERS"), "youngPeoplePerYear", 60 + size * 9, "paidStaff", 1 + size / 5,
                "volunteers", 4 + size, "needs", List.of("PARTNERS", "PROJECT_MANAGEMENT", "TIME_AND_PEOPLE"),
                "expectations", "We would like to meet organisations abroad that do what we do.",
                "interest", "A first small partnership.");
    }

    private static List<String> names(Set<Strand> strands) {
        return strands.stream().map(Strand::name).sorted().toList();
    }
}
