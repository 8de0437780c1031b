package eu.inclusion.pathway.preparation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of the form as what a person told, and back. */
final class PreparationAnswers {

    private PreparationAnswers() {
    }

    static PersonTold told(Map<String, Object> answers) {
        Wellbeing wellbeing = new Wellbeing(choices(answers, "needs", AccessNeed.class), text(answers, "needText"),
                choices(answers, "diets", Diet.class), text(answers, "dietText"), text(answers, "medicalSupport"));
        return new PersonTold(wellbeing, Boolean.TRUE.equals(answers.get("healthConsent")), new Age(day(answers, "birthDate"), "YES".equals(answers.get("underAge"))),
                new CloseContact(required(text(answers, "emergencyName")), required(text(answers, "emergencyPhone"))), visa(answers),
                journey(answers), "YES".equals(answers.get("photos")), "YES".equals(answers.get("contactShared")), guardian(answers));
    }

    private static @Nullable VisaData visa(Map<String, Object> answers) {
        return "YES".equals(answers.get("visa")) ? new VisaData(required(text(answers, "nationality")), required(text(answers, "passport")),
                required(day(answers, "passportUntil"))) : null;
    }

    private static Journey journey(Map<String, Object> answers) {
        String by = text(answers, "travelsBy");
        return new Journey(day(answers, "arrivesOn"), text(answers, "arrivesAt"), day(answers, "departsOn"), text(answers, "departsAt"),
                by == null ? null : TravelWay.valueOf(by), text(answers, "travelNote"));
    }

    /** Complete, or none. */
    private static @Nullable Guardian guardian(Map<String, Object> answers) {
        String name = text(answers, "guardianName");
        String accompaniedBy = text(answers, "accompaniedBy");
        return name == null || accompaniedBy == null ? null
                : new Guardian(name, text(answers, "guardianEmail"), text(answers, "guardianPhone"), accompaniedBy);
    }

    static Map<String, Object> of(PersonTold told, LocalDate startsOn) {
        Map<String, Object> answers = new HashMap<>();
        Wellbeing wellbeing = told.wellbeing();
        answers.put("needs", names(wellbeing.needs()));
        answers.put("diets", names(wellbeing.diets()));
        put(answers, "needText", wellbeing.needText());
        put(answers, "dietText", wellbeing.dietText());
        put(answers, "medicalSupport", wellbeing.medicalSupport());
        answers.put("healthConsent", told.healthConsent());
        answers.put("underAge", told.isMinorOn(startsOn) ? "YES" : "NO");
        put(answers, "birthDate", told.age().bornOn());
        answers.put("emergencyName", told.emergency().name());
        answers.put("emergencyPhone", told.emergency().phone());
        answers.put("photos", told.photos() ? "YES" : "NO");
        answers.put("contactShared", told.contactShared() ? "YES" : "NO");
        addVisa(answers, told.visa());
        addJourney(answers, told.journey());
        addGuardian(answers, told.guardian());
        return answers;
    }

    private static void addVisa(Map<String, Object> answers, @Nullable VisaData visa) {
        answers.put("visa", visa == null ? "NO" : "YES");
        if (visa != null) {
            answers.put("nationality", visa.nationality());
            answers.put("passport", visa.passport());
            answers.put("passportUntil", visa.passportUntil().toString());
        }
    }

    private static void addJourney(Map<String, Object> answers, Journey journey) {
        put(answers, "arrivesOn", journey.arrivesOn());
        put(answers, "arrivesAt", journey.arrivesAt());
        put(answers, "departsOn", journey.departsOn());
        put(answers, "departsAt", journey.departsAt());
        put(answers, "travelsBy", journey.by());
        put(answers, "travelNote", journey.note());
    }

    private static void addGuardian(Map<String, Object> answers, @Nullable Guardian guardian) {
        if (guardian != null) {
            answers.put("guardianName", guardian.name());
            put(answers, "guardianEmail", guardian.email());
            put(answers, "guardianPhone", guardian.phone());
            answers.put("accompaniedBy", guardian.accompaniedBy());
        }
    }

    private static void put(Map<String, Object> answers, String key, @Nullable Object value) {
        if (value != null) {
            answers.put(key, value.toString());
        }
    }

    private static List<String> names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().toList();
    }

    private static <E extends Enum<E>> Set<E> choices(Map<String, Object> answers, String key, Class<E> type) {
        return answers.get(key) instanceof Collection<?> many
                ? many.stream().map(one -> Enum.valueOf(type, String.valueOf(one))).collect(Collectors.toSet()) : Set.of();
    }

    private static @Nullable String text(Map<String, Object> answers, String key) {
        Object value = answers.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    private static @Nullable LocalDate day(Map<String, Object> answers, String key) {
        String text = text(answers, key);
        return text == null ? null : LocalDate.parse(text);
    }

    private static <V> V required(@Nullable V value) {
        return Objects.requireNonNull(value, "the form requires it");
    }
}
