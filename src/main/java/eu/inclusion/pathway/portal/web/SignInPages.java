package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.identity.SignInLinks;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages on which people sign in. What they send is taken by module {@code identity} before it comes here; only what it could not
 * take does.
 */
@Controller
class SignInPages {

    /** For staff: account and password. */
    @GetMapping("/login")
    String staff(@RequestParam(required = false) @Nullable String failed, Model model) {
        model.addAttribute("failed", failed != null);
        return "portal/staff-sign-in";
    }

    /** For organisations: their e-mail address. */
    @GetMapping("/portal/sign-in")
    String organisation(@RequestParam(required = false) @Nullable String sent, @RequestParam(required = false) @Nullable String expired,
            Model model) {
        model.addAttribute("expired", expired != null);
        model.addAttribute("unread", false);
        return sent == null ? "portal/sign-in" : "portal/sign-in-sent";
    }

    /** An address was missing or cannot be one; whoever asked too often reads the same as everybody else. */
    @PostMapping("/portal/sign-in")
    String organisationUnread(@RequestParam(required = false) @Nullable String username, Model model) {
        if (SignInLinks.canBeAddress(username)) {
            return "redirect:/portal/sign-in?sent";
        }
        model.addAttribute("expired", false);
        model.addAttribute("unread", true);
        model.addAttribute("typed", username);
        return "portal/sign-in";
    }

    /** Where the link of the e-mail leads: one button more, because mail scanners open links too. */
    @GetMapping("/portal/sign-in/link")
    String link(@RequestParam(required = false) @Nullable String token, @RequestParam(required = false) @Nullable String to, Model model,
            HttpServletResponse response) {
        if (token == null || token.isBlank()) {
            return "redirect:/portal/sign-in?expired";
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("token", token);
        model.addAttribute("to", to);
        return "portal/sign-in-link";
    }

    /** A link without its token. */
    @PostMapping("/portal/sign-in/link")
    String linkUnread() {
        return "redirect:/portal/sign-in?expired";
    }
}
