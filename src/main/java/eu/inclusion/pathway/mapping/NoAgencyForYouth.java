package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;

/** No National Agency answers for youth work in this country. */
public class NoAgencyForYouth extends Refusal {

    private static final long serialVersionUID = 1L;

    NoAgencyForYouth(Country country) {
        super("mapping.no-agency-for-youth", country.name(LocaleContextHolder.getLocale()));
    }
}
