package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.programme.Euros;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the staff's pages write sums as their reader does. */
@ControllerAdvice(basePackages = "eu.inclusion.pathway.desk")
class EuroAmounts {

    @ModelAttribute("euros")
    Reader euros(Locale reader) {
        return new Reader(reader);
    }

    /**
     * @param locale the language in which the page is read
     */
    record Reader(Locale locale) {

        public String of(int amount) {
            return Euros.of(BigDecimal.valueOf(amount), locale);
        }
    }
}
