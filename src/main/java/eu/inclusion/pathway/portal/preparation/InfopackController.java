package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.preparation.Infopacks;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The infopack, for organisations with a place. */
@Controller
class InfopackController {

    private static final String PAGE = "/portal/preparations/{participation}/infopack";
    private static final Set<ParticipationStatus> WITH_PLACE = Set.of(ParticipationStatus.ACCEPTED, ParticipationStatus.ATTENDED,
            ParticipationStatus.PARTLY_ATTENDED, ParticipationStatus.NO_SHOW);

    private final OwnParticipations own;
    private final Infopacks infopacks;
    private final InfopackPages pages;
    private final DocumentDownload download;

    InfopackController(OwnParticipations own, Infopacks infopacks, InfopackPages pages, DocumentDownload download) {
        this.own = own;
        this.infopacks = infopacks;
        this.pages = pages;
        this.download = download;
    }

    @GetMapping(PAGE)
    ModelAndView read(@PathVariable UUID participation, @AuthenticationPrincipal Contact contact, Locale reader) {
        String back = "/portal/preparations/" + participation;
        return pages.of(withPlace(participation, contact).event(), back, back + "/infopack", reader);
    }

    @GetMapping(PAGE + "/{document}")
    ResponseEntity<Resource> file(@PathVariable UUID participation, @PathVariable UUID document, @AuthenticationPrincipal Contact contact) {
        return infopacks.file(withPlace(participation, contact).event(), new DocumentId(document), true).map(download::of)
                .orElseThrow(OwnParticipations::notThere);
    }

    private Participation withPlace(UUID id, Contact contact) {
        Participation participation = own.find(id, contact);
        if (!WITH_PLACE.contains(participation.status())) {
            throw OwnParticipations.notThere();
        }
        return participation;
    }
}
