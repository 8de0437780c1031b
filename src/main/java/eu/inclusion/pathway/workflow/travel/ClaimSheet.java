package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.programme.Euros;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import eu.inclusion.pathway.travel.TravelLeg;
import eu.inclusion.pathway.travel.TravelQuestion;
import eu.inclusion.pathway.travel.TravelRuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What forms show of a claim. */
@Component
class ClaimSheet {

    private final TravelCases cases;
    private final TravelRuleBook rules;
    private final TravelClaiming claiming;
    private final Organisations organisations;
    private final MessageSource messages;

    ClaimSheet(TravelCases cases, TravelRuleBook rules, TravelClaiming claiming, Organisations organisations, MessageSource messages) {
        this.cases = cases;
        this.rules = rules;
        this.claiming = claiming;
        this.organisations = organisations;
        this.messages = messages;
    }

    Map<String, Object> show(TravelClaim claim) {
        Event event = cases.eventOf(claim);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("person", claim.personName());
        shown.put("organisation", organisations.findById(claim.organisationId()).orElseThrow().name());
        shown.put("reference", claim.reference());
        shown.put("event", event.title());
        shown.put("dates", day(event.startsOn()) + " – " + day(event.endsOn()));
        shown.put("claimed", euros(claim.claimed()));
        shown.put("nights", claim.extraNights() == 0 ? say("travel.task.no-nights")
                : say("travel.task.nights", claim.extraNights(), euros(claim.nightsCost())));
        shown.put("rates", claim.rateSource() == null ? "" : say("travel.task.rates", claim.rateSource()));
        shown.put("remark", claim.remark() == null ? "" : claim.remark());
        shown.put("rules", rules.of(claim.agency()).map(agreed -> say("travel.task.most", euros(agreed.most(claim))) + "\n\n"
                + agreed.explanation()).orElseGet(() -> say("travel.task.no-rules")));
        shown.put("legs", claim.legs().stream().map(this::row).toList());
        shown.put("questions", claim.questions().stream().map(ClaimSheet::asked).toList());
        shown.put("receipts", receipts(claim));
        shown.put("page", "/desk/travel-claims/" + claim.reference());
        return shown;
    }

    private String receipts(TravelClaim claim) {
        return claiming.receipts(claim).stream().map(StoredDocument::fileName).collect(Collectors.joining(", "));
    }

    private Map<String, Object> row(TravelLeg leg) {
        return Map.of("day", day(leg.travelledOn()), "way", leg.departure() + " – " + leg.arrival(),
                "mode", say("travel.mode." + leg.travelledBy()), "cost", leg.cost().toPlainString() + " " + leg.currency(),
                "euros", euros(leg.euros()));
    }

    private static Map<String, Object> asked(TravelQuestion asked) {
        return Map.of("question", asked.question(), "answer", asked.answer() == null ? "–" : asked.answer());
    }

    private static String euros(BigDecimal amount) {
        return Euros.of(amount, LocaleContextHolder.getLocale());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }


    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", LocaleContextHolder.getLocale()).format(day);
    }
}
