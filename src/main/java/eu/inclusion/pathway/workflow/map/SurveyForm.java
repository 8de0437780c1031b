package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.LanguageNames;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.mapping.SurveyAnswers;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.workflow.Answers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The questions of the survey, the same whether the organisation or an officer answers; they differ in how past projects are listed. */
final class SurveyForm {

    static final String EXPERIENCE = "experience";

    private SurveyForm() {
    }

    /** What is known already, to be corrected. */
    static Map<String, Object> filledIn(MappingRecord record) {
        MappingProfile profile = record.profile();
        Map<String, Object> filled = new HashMap<>();
        put(filled, "response", record.response() == ContactResponse.NONE ? null : record.response().name());
        put(filled, "mayBeInvited", record.mayBeInvited());
        put(filled, "strands", names(profile.strands()));
        put(filled, "groups", names(profile.groups()));
        put(filled, "youngPeoplePerYear", profile.youngPeoplePerYear());
        put(filled, "paidStaff", profile.paidStaff());
        put(filled, "volunteers", profile.volunteers());
        put(filled, "languages", LanguageNames.write(profile.languages(), LocaleContextHolder.getLocale()));
        put(filled, "needs", names(profile.needs()));
        put(filled, "expectations", profile.expectations());
        put(filled, "interest", profile.interest());
        put(filled, "remarks", record.remarks());
        return filled;
    }

    /** What was answered; an organisation that says no is asked nothing more, and what was known of it stays. */
    static SurveyAnswers answers(Answers answers, MappingRecord known, Function<Answers, Set<PastSupport>> experience) {
        ContactResponse response = ContactResponse.valueOf(answers.text("response"));
        if (response == ContactResponse.DECLINED) {
            return new SurveyAnswers(response, false, known.profile(), answers.textOrNull("remarks"));
        }
        return new SurveyAnswers(response, answers.isTicked("mayBeInvited"), new MappingProfile(
                strands(answers),
                chosen(answers, "groups", FewerOpportunitiesGroup::valueOf),
                answers.numberOrNull("paidStaff"), answers.numberOrNull("volunteers"), answers.numberOrNull("youngPeoplePerYear"),
                LanguageNames.read(answers.text("languages")),
                chosen(answers, "needs", Need::valueOf),
                answers.textOrNull("expectations"), answers.textOrNull("interest"), experience.apply(answers)),
                answers.textOrNull("remarks"));
    }

    static Set<Strand> strands(Answers answers) {
        return chosen(answers, "strands", Strand::valueOf);
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static <T> Set<T> chosen(Answers answers, String field, Function<String, T> read) {
        return answers.choices(field).stream().map(read).collect(Collectors.toSet());
    }

    private static void put(Map<String, Object> filled, String key, @Nullable Object value) {
        if (value != null) {
            filled.put(key, value);
        }
    }
}
