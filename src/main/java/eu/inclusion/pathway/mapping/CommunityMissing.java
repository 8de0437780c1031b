package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;

/** In this country the language community decides which agency answers, and it was not said. */
public class CommunityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    CommunityMissing(Country country) {
        super("mapping.community-missing", country.name(LocaleContextHolder.getLocale()));
    }
}
