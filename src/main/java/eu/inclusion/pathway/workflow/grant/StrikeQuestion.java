package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.PartnerStriking;
import eu.inclusion.pathway.workflow.Answers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which partners of countries outside the programme an officer takes out while deciding on the grant, and why. */
@Component
class StrikeQuestion {

    private final PartnerStriking partners;
    private final ExaminationWords words;

    StrikeQuestion(PartnerStriking partners, ExaminationWords words) {
        this.partners = partners;
        this.words = words;
    }

    Map<String, Object> show(GrantApplicationId id) {
        Locale reader = LocaleContextHolder.getLocale();
        return Map.of("strikable", partners.strikable(id).stream().map(one -> option(one, reader)).toList(),
                "consortium", words.say("workflow.grant.consortium." + partners.leavesEnough(id), reader));
    }

    void strike(GrantApplicationId id, Answers answers, String officer) {
        List<Integer> places = answers.choices("strike").stream().map(Integer::valueOf).toList();
        partners.strike(id, places, answers.text("strikeReason"), officer);
    }

    private static Map<String, Object> option(PartnerStriking.Strikable partner, Locale reader) {
        String country = partner.country() == null ? "" : ", " + partner.country().name(reader);
        return Map.of("value", String.valueOf(partner.place()), "label", partner.name() + country);
    }
}
