package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.fit.FitProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered, as the sections of an application ask it; what was not answered is left for the applicant. */
final class CarriedAnswers {

    private CarriedAnswers() {
    }

    static Map<SectionKind, Map<String, Object>> of(FitProfile profile) {
        return Map.of(SectionKind.CONTEXT, context(profile), SectionKind.ORGANISATIONS, organisations(profile));
    }

    private static Map<String, Object> context(FitProfile profile) {
        Map<String, Object> context = new HashMap<>();
        put(context, "title", profile.idea());
        put(context, "impact", profile.impact());
        put(context, "startDate", profile.start());
        put(context, "lumpSum", profile.lumpSum());
        if (profile.months() != null) {
            context.put("durationMonths", profile.months());
        }
        return context;
    }

    private static Map<String, Object> organisations(FitProfile profile) {
        Map<String, Object> organisations = new HashMap<>();
        put(organisations, "applicantType", profile.type());
        put(organisations, "applicantCommunity", profile.community());
        put(organisations, "establishedOn", profile.establishedOn());
        if (!profile.partners().isEmpty()) {
            List<Map<String, Object>> partners = profile.partners().stream().map(CarriedAnswers::partner).toList();
            organisations.put("partners", partners);
        }
        return organisations;
    }

    private static Map<String, Object> partner(FitProfile.Partner partner) {
        Map<String, Object> row = new HashMap<>(Map.of("country", partner.country().code(), "associated", partner.associated()));
        put(row, "type", partner.type());
        return row;
    }

    private static void put(Map<String, Object> answers, String question, @Nullable Object answer) {
        if (answer != null) {
            answers.put(question, answer.toString());
        }
    }
}
