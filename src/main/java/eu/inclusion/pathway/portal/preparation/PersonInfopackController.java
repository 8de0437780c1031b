package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.preparation.Infopacks;
import eu.inclusion.pathway.preparation.PreparationLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The infopack behind a person's own link. */
@Controller
class PersonInfopackController {

    private static final String PAGE = "/preparations/{secret}/infopack";

    private final PreparationLinks links;
    private final InfopackPages pages;
    private final Infopacks infopacks;
    private final SecretLinks secrets;
    private final Replies replies;

    PersonInfopackController(PreparationLinks links, InfopackPages pages, Infopacks infopacks, SecretLinks secrets, Replies replies) {
        this.links = links;
        this.pages = pages;
        this.infopacks = infopacks;
        this.secrets = secrets;
        this.replies = replies;
    }

    @GetMapping(PAGE)
    ModelAndView read(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Locale reader) {
        return pages.of(event(secret, request, response), "/preparations/" + secret, "/preparations/" + secret + "/infopack", reader);
    }

    @GetMapping(PAGE + "/{document}")
    ResponseEntity<Resource> file(@PathVariable String secret, @PathVariable UUID document, HttpServletRequest request,
            HttpServletResponse response) {
        return infopacks.file(event(secret, request, response), new DocumentId(document), true).map(secrets::download)
                .orElseThrow(OwnParticipations::notThere);
    }

    private EventId event(String secret, HttpServletRequest request, HttpServletResponse response) {
        return replies.get(secrets.open(links.find(secret), request, response).participationId()).event();
    }
}
