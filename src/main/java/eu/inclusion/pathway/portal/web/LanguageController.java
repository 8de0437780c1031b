package eu.inclusion.pathway.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language switch: remembers the choice for a year and goes back to the page that one was reading. */
@Controller
class LanguageController {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @GetMapping("/language")
    ResponseEntity<Void> choose(@RequestParam(required = false) @Nullable String to, @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(OwnPage.orFirst(back)));
        Locale language = Languages.spoken(to);
        if (language != null) { // Tasklist reads it too, in the browser
            answer.header(HttpHeaders.SET_COOKIE, ResponseCookie.from(Languages.COOKIE, language.getLanguage())
                    .path("/").maxAge(REMEMBERED).httpOnly(false).sameSite("Lax").secure(request.isSecure()).build().toString());
        }
        return answer.build();
    }
}
