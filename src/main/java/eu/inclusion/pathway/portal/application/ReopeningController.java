package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an organisation takes a submitted application in hand again, until the deadline. */
@Controller
class ReopeningController {

    private final DraftAccess access;
    private final GrantApplicationIntake intake;

    ReopeningController(DraftAccess access, GrantApplicationIntake intake) {
        this.access = access;
        this.intake = intake;
    }

    @PostMapping("/portal/applications/{id}/reopening")
    String reopen(@PathVariable UUID id, @AuthenticationPrincipal Contact contact) {
        intake.reopen(access.owned(id, contact).id());
        return "redirect:/portal/applications/" + id;
    }
}
