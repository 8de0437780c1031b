package eu.inclusion.pathway.portal.consent;

import eu.inclusion.pathway.consent.PartnerQuestion;
import eu.inclusion.pathway.consent.PartnerReplies;
import eu.inclusion.pathway.identity.Tries;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.programme.TypedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page to which the letter to a partner leads: may your OID be used in this application? No sign-in; the link is the key. */
@Controller
class PartnerAnswerController {

    private static final String PAGE = "/partner-consents/{secret}";
    private static final int WRONG_LINKS = 30;

    private final PartnerReplies replies;
    private final ApplicationWords words;
    private final Tries wrongLinks = new Tries(WRONG_LINKS, Duration.ofHours(1));

    PartnerAnswerController(PartnerReplies replies, ApplicationWords words) {
        this.replies = replies;
        this.words = words;
    }

    @GetMapping(PAGE)
    ModelAndView ask(@PathVariable String secret, @RequestParam(required = false) @Nullable String answered, HttpServletRequest request,
            HttpServletResponse response, Locale reader) {
        secretly(response);
        return find(secret, request).map(asked -> page(asked, secret, reader).addObject("answered", answered != null))
                .orElseGet(PartnerAnswerController::gone);
    }

    @PostMapping(PAGE)
    ModelAndView answer(@PathVariable String secret, @RequestParam(defaultValue = "") String consent, @RequestParam(defaultValue = "") String remark,
            HttpServletRequest request, HttpServletResponse response, Locale reader) {
        secretly(response);
        return find(secret, request).map(asked -> answer(asked, secret, consent, remark, reader)).orElseGet(PartnerAnswerController::gone);
    }

    private ModelAndView answer(PartnerReplies.Asked asked, String secret, String consent, String remark, Locale reader) {
        if (!consent.equals("yes") && !consent.equals("no")) {
            return again(asked, secret, remark, words.of("consent.page.choose", reader), reader);
        }
        int length = TypedText.plain(remark).length();
        if (length > PartnerReplies.LONGEST_REMARK) {
            return again(asked, secret, remark, words.of("consent.page.remark-too-long", reader, PartnerReplies.LONGEST_REMARK, length), reader)
                    .addObject("chosen", consent).addObject("remarkProblem", true);
        }
        try {
            replies.answer(secret, consent.equals("yes"), remark, statement(asked, reader));
            return new ModelAndView("redirect:/partner-consents/" + secret + "?answered");
        } catch (Refusal refusal) {
            return again(replies.find(secret).orElse(asked), secret, remark, words.of(refusal, reader), reader);
        }
    }

    private ModelAndView again(PartnerReplies.Asked asked, String secret, String remark, String sentence, Locale reader) {
        ModelAndView page = page(asked, secret, reader).addObject("problem", sentence).addObject("remark", remark);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(PartnerReplies.Asked asked, String secret, Locale reader) {
        PartnerQuestion question = asked.question();
        ModelAndView page = new ModelAndView("portal/consent/answer");
        page.addObject("secret", secret).addObject("asked", asked).addObject("question", question)
                .addObject("project", title(asked)).addObject("applicant", asked.draft().applicant().name())
                .addObject("call", words.call(asked.draft().application(), reader))
                .addObject("role", words.of(question.associated() ? "consent.page.role.associated" : "consent.page.role.partner", reader))
                .addObject("until", words.moment(question.expiresAt(), reader)).addObject("statement", statement(asked, reader))
                .addObject("last", asked.answer().orElse(null))
                .addObject("lastMoment", asked.answer().map(answer -> words.moment(answer.answeredAt(), reader)).orElse(null));
        return page;
    }

    /** What the partner says yes or no to; it is kept with the answer. */
    private String statement(PartnerReplies.Asked asked, Locale reader) {
        PartnerQuestion question = asked.question();
        return words.of("consent.page.statement", reader, asked.draft().applicant().name(), question.oid().value(), question.partner(),
                title(asked), words.call(asked.draft().application(), reader));
    }

    private static String title(PartnerReplies.Asked asked) {
        return Objects.requireNonNullElse(asked.draft().content().title(), "–");
    }

    private Optional<PartnerReplies.Asked> find(String secret, HttpServletRequest request) {
        if (!wrongLinks.left(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<PartnerReplies.Asked> found = replies.find(secret);
        if (found.isEmpty()) {
            wrongLinks.count(request.getRemoteAddr());
        }
        return found;
    }

    /** Most who come here have an older letter: a reminder brings a link of its own. */
    private static ModelAndView gone() {
        return new ModelAndView("portal/consent/gone", HttpStatus.NOT_FOUND);
    }

    private static void secretly(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
