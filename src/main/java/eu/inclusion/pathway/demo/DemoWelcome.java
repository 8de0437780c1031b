package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.portal.DemoLogins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's logins as its first page shows them: one of each kind of user, and organisations where something waits. */
@Component
@Profile("demo")
class DemoWelcome implements DemoLogins {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String ADMIN = "/camunda/app/admin/default/";
    private static final List<DemoStage> WORTH_A_LOOK = List.of(DemoStage.SURVEY_SENT, DemoStage.EVENT_INVITED, DemoStage.WRITING,
            DemoStage.SUBMITTED, DemoStage.MENTORED);

    private final MessageSource messages;

    DemoWelcome(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<StaffLogin> staff(Locale reader) {
        return List.of(login("anna", TASKLIST, reader), login("eva", TASKLIST, reader), login("mila", TASKLIST, reader),
                login("carla", COCKPIT, reader), login("admin", ADMIN, reader));
    }

    @Override
    public List<OrganisationLogin> organisations(Locale reader) {
        return WORTH_A_LOOK.stream().map(stage -> login(stage, reader)).toList();
    }

    private StaffLogin login(String user, String page, Locale reader) {
        return new StaffLogin(say("staff." + user, reader), user, DemoStaff.PASSWORD, say("staff." + user + ".try", reader), page);
    }

    private OrganisationLogin login(DemoStage stage, Locale reader) {
        DemoOrganisation organisation = first(stage);
        return new OrganisationLogin(organisation.name(), organisation.email(), say("stage." + stage, reader));
    }

    private static DemoOrganisation first(DemoStage stage) {
        try {
            return DemoOrganisations.read().stream().filter(organisation -> organisation.stage() == stage).findFirst().orElseThrow();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private String say(String what, Locale reader) {
        return messages.getMessage("demo." + what, null, reader);
    }
}
