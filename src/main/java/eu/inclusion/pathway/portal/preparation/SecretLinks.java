package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.identity.Tries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Guards pages whose link is the key: nothing of them is kept or passed on by browsers, and nobody tries link after link. */
@Component
class SecretLinks {

    private static final int WRONG_LINKS = 30;

    private final DocumentDownload download;
    private final Tries wrongLinks = new Tries(WRONG_LINKS, Duration.ofHours(1));

    SecretLinks(DocumentDownload download) {
        this.download = download;
    }

    /** What the link opens. */
    <V> V open(Optional<V> found, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!wrongLinks.left(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return found.orElseThrow(() -> {
            wrongLinks.count(request.getRemoteAddr());
            return OwnParticipations.notThere();
        });
    }

    ResponseEntity<Resource> download(StoredDocument file) {
        return download.of(file);
    }
}
