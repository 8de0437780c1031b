package eu.inclusion.pathway.desk.travel;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.form.TypedNumber;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.travel.TravelRuleBook;
import eu.inclusion.pathway.travel.TravelRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a lead officer says what the agency pays to those that it sends. */
@Controller
class TravelRulesController {

    private static final String PAGE = "/desk/travel-rules";
    private static final int LONGEST = 4_000;

    private final TravelRuleBook rules;
    private final MessageSource messages;

    TravelRulesController(TravelRuleBook rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /** What was typed, as it was typed. */
    record Typed(String mostPerPerson, String mostPerNight, String mostNights, String explanation) {

        private static final int CENTS = 2;
        private static final BigDecimal LARGEST = new BigDecimal(1_000_000);

        static Typed of(@Nullable TravelRules rules) {
            return rules == null ? new Typed("", "", "", "")
                    : new Typed(text(rules.mostPerPerson()), text(rules.mostPerNight()), text(rules.mostNights()), rules.explanation());
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        @Nullable BigDecimal amount(String typed, Locale writer) {
            Object read = TypedNumber.read(typed, CENTS, writer);
            if (read == null) {
                return null;
            }
            if (!(read instanceof BigDecimal amount) || amount.scale() > CENTS || amount.abs().compareTo(LARGEST) > 0) {
                throw new NumberFormatException(typed);
            }
            return amount.setScale(CENTS, RoundingMode.UNNECESSARY);
        }

        @Nullable Integer nights() {
            return mostNights.isBlank() ? null : Integer.valueOf(mostNights.strip());
        }
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal Staff staff, @RequestParam(required = false) @Nullable String agency) {
        AgencyCode own = own(staff, agency);
        return page(staff, own, Typed.of(rules.of(own).orElse(null)), null);
    }

    @PostMapping(PAGE)
    ModelAndView set(@AuthenticationPrincipal Staff staff, @RequestParam String agency, @RequestParam(defaultValue = "") String mostPerPerson,
            @RequestParam(defaultValue = "") String mostPerNight, @RequestParam(defaultValue = "") String mostNights,
            @RequestParam(defaultValue = "") String explanation, RedirectAttributes next, Locale reader) {
        AgencyCode own = own(staff, agency);
        Typed typed = new Typed(mostPerPerson, mostPerNight, mostNights, explanation);
        if (explanation.isBlank() || explanation.length() > LONGEST) {
            return page(staff, own, typed, messages.getMessage("travel.rules.explanation-missing", null, reader));
        }
        try {
            rules.set(own, typed.amount(mostPerPerson, reader), typed.amount(mostPerNight, reader), typed.nights(), explanation, staff.userId());
        } catch (NumberFormatException noNumber) {
            return page(staff, own, typed, messages.getMessage("travel.rules.no-number", null, reader));
        } catch (Refusal refusal) {
            return page(staff, own, typed, messages.getMessage(refusal.messageKey(), refusal.arguments(), reader));
        }
        next.addFlashAttribute("done", "travel.rules.done");
        return new ModelAndView("redirect:/desk/travel-rules?agency=" + own);
    }

    private static AgencyCode own(Staff staff, @Nullable String agency) {
        return staff.agencies().stream().filter(one -> agency == null || one.equals(agency)).map(AgencyCode::new).findFirst()
                .orElseThrow(CaseNotFound::new);
    }

    private static ModelAndView page(Staff staff, AgencyCode agency, Typed typed, @Nullable String refused) {
        ModelAndView page = new ModelAndView("desk/travel/rules").addObject("agencies", staff.agencies()).addObject("agency", agency.value())
                .addObject("typed", typed).addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
