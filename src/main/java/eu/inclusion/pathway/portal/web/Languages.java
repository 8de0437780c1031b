package eu.inclusion.pathway.portal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The languages that Pathway speaks, and which of them a visitor reads: the one chosen, else the browser's. */
final class Languages {

    static final String COOKIE = "language";
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private Languages() {
    }

    static Locale of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        Locale language = chosen == null ? null : spoken(chosen.getValue());
        return language == null ? preferred(request) : language;
    }

    /** The language with this code, if we speak it. */
    static @Nullable Locale spoken(@Nullable String code) {
        return SPOKEN.stream().filter(language -> language.getLanguage().equals(code)).findFirst().orElse(null);
    }

    private static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream().map(wished -> spoken(wished.getLanguage()))
                .filter(language -> language != null).findFirst().orElse(Locale.ENGLISH);
    }
}
