package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.preparation.GuardianPermissions;
import eu.inclusion.pathway.preparation.PreparationDesk;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One person who comes to an event, whole, for officers who look after persons there; a look that is recorded. */
@Controller
class PreparedPersonController {

    private static final String PERSON = "/desk/events/{reference}/preparation/{person}";

    private final PreparationAccess access;
    private final PreparationDesk desk;
    private final GuardianPermissions guardians;
    private final DocumentDownload download;
    private final PersonPages pages;

    PreparedPersonController(PreparationAccess access, PreparationDesk desk, GuardianPermissions guardians, DocumentDownload download,
            PersonPages pages) {
        this.access = access;
        this.desk = desk;
        this.guardians = guardians;
        this.download = download;
        this.pages = pages;
    }

    @GetMapping(PERSON)
    ModelAndView person(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID person, Locale reader) {
        Event event = access.event(reference);
        EventPerson one = access.person(access.require(staff, event), person);
        return pages.of(event, one, desk.person(one.id(), staff.userId()).orElse(null), reader);
    }

    /** The paper that a guardian signed. */
    @GetMapping(PERSON + "/guardian-paper")
    ResponseEntity<Resource> paper(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID person) {
        EventPerson one = access.person(access.require(staff, access.event(reference)), person);
        StoredDocument paper = guardians.paper(one.id()).orElseThrow(CaseNotFound::new);
        desk.person(one.id(), staff.userId());
        return download.of(paper);
    }
}
