package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.annexes.ChosenFile;
import eu.inclusion.pathway.preparation.GuardianPermissions;
import eu.inclusion.pathway.preparation.PreparationForm;
import eu.inclusion.pathway.preparation.Preparations;
import eu.inclusion.pathway.programme.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation hands in a guardian's signed paper, or sends the guardian the question again. */
@Controller
class GuardianPaperController {

    private static final String PERSON = "/portal/preparations/{participation}/persons/{person}";

    private final OwnParticipations own;
    private final GuardianPermissions guardians;
    private final PreparationForm form;
    private final PreparationPages pages;
    private final Preparations preparations;

    GuardianPaperController(OwnParticipations own, GuardianPermissions guardians, PreparationForm form, PreparationPages pages,
            Preparations preparations) {
        this.own = own;
        this.guardians = guardians;
        this.form = form;
        this.pages = pages;
        this.preparations = preparations;
    }

    @PostMapping(PERSON + "/guardian-paper")
    ModelAndView handIn(@PathVariable UUID participation, @PathVariable UUID person, @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Contact contact, Locale reader) throws IOException {
        Participation mine = own.find(participation, contact);
        EventPerson one = own.person(mine, person);
        try (InputStream content = ChosenFile.of(file).content()) {
            guardians.handIn(one, ChosenFile.of(file).name(), content, contact.email());
            return back(participation, "permitted");
        } catch (Refusal refusal) {
            return again(mine, one, refusal, reader);
        }
    }

    @PostMapping(PERSON + "/guardian-reminder")
    ModelAndView remind(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, Locale reader) {
        Participation mine = own.find(participation, contact);
        EventPerson one = own.person(mine, person);
        try {
            guardians.askAgain(one);
            return back(participation, "asked");
        } catch (Refusal refusal) {
            return again(mine, one, refusal, reader);
        }
    }

    private ModelAndView again(Participation mine, EventPerson one, Refusal refusal, Locale reader) {
        return pages.person(mine, one, form.of(one, pages.event(mine), preparations.forOrganisation(one.id()), reader), refusal,
                HttpStatus.UNPROCESSABLE_ENTITY, reader);
    }

    private static ModelAndView back(UUID participation, String done) {
        return new ModelAndView("redirect:/portal/preparations/" + participation + "?" + done);
    }
}
